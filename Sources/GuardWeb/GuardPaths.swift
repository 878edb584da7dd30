import Core
import WebFrame

/// The addresses of the pages about concerns for children, each written once.
public enum GuardPaths {
    public static let concerns = Path("/concerns")
    public static let concern = Path("/concerns/:number", FileNumber.self)
    static let report = Path("/concerns/:number/report", FileNumber.self)
    static let acknowledge = Path("/concerns/:number/acknowledgement", FileNumber.self)
}
