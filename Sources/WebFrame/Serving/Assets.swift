import Core
import Crypto
import HTTPTypes

/// The files of the site itself: in the executable, served under a path that changes with their content.
struct Asset: Sendable {
    let path: String
    let type: String
    let bytes: [UInt8]

    init(_ text: String, type: String, ending: String) {
        bytes = Array(text.utf8)
        self.type = type
        path = "/assets/" + Hex.encode(SHA256.hash(data: bytes).prefix(8)) + "." + ending
    }

    var response: WebResponse { WebResponse(status: .ok, type: type, body: bytes, kind: .asset) }

    static let stylesheet = Asset(Stylesheet.text, type: "text/css; charset=utf-8", ending: "css")
    static let script = Asset(Script.text, type: "text/javascript; charset=utf-8", ending: "js")
    static let icon = Asset(Icon.text, type: "image/svg+xml", ending: "svg")
    static let all = [stylesheet, script, icon]
}
