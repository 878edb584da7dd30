/// How a server is reached from outside, as the settings say it, checked as a whole.
struct Binding: Sendable {
    let host: String
    let port: Int
    let certificate: (chain: String, key: String)?
    let exposure: Installation.Exposure

    /// Throws for half a certificate, and for an address that others reach without encryption.
    init(_ settings: Settings) throws(SettingsFault) {
        host = settings[.host] ?? "127.0.0.1"
        port = settings.port
        let proxy = settings[.proxy]
        switch (settings[.certificate], settings[.certificateKey]) {
        case (let chain?, let key?): certificate = (chain, key)
        case (nil, nil): certificate = nil
        default: throw SettingsFault(sentences: ["tls-cert and tls-key go together: give both or neither."])
        }
        exposure = Installation.Exposure(
            isSecure: certificate != nil || proxy != nil, trustedProxy: proxy, publicOrigin: settings[.origin], ownOrigin: settings[.ownOrigin])
        if let own = settings[.ownOrigin], own == settings[.origin] {
            throw SettingsFault(sentences: ["own-origin is another name than origin: on it nobody signs in. Leave it out where there is no other."])
        }
        if !Self.isLoopback(host), !exposure.isSecure {
            throw SettingsFault(sentences: [
                "\(host) can be reached from other machines, and nothing would be encrypted. Give --tls-cert and --tls-key, or --behind-proxy ADDRESS."
            ])
        }
    }

    private static func isLoopback(_ host: String) -> Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }
}
