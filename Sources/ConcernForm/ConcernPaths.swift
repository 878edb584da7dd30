import Core
import Markup
import Safeguarding
import WebFrame

/// Where a concern that belongs to no record is raised: any page may lead there.
public enum ConcernPaths {
    public static let raise = Path("/concerns/new")

    /// A link to the form from a class day.
    public static func linkFromClassDay(_ request: WebRequest) -> HTML { link(from: .classDay, request) }

    /// A link to the form from a call of somebody in the community.
    public static func linkFromCall(_ request: WebRequest) -> HTML { link(from: .tip, request) }

    private static func link(from origin: ConcernOrigin, _ request: WebRequest) -> HTML {
        H.a(.href(raise().query(["from": origin.rawValue]))) { ConcernFormText.title(request.language) }
    }
}
