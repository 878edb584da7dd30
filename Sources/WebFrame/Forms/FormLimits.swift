/// How much a form may hold. Above a limit the whole form is refused: half a form is worse than none.
public enum FormLimits {
    /// Bytes of a form without files: 1 MiB.
    public static let form = 1 << 20
    /// Bytes of a form with scans, unless its route says otherwise: 15 MiB.
    public static let upload = 15 << 20
    /// Fields, and fields of a query.
    public static let fields = 2000
    /// Files.
    static let files = 20
    /// Bytes of the headers of one part.
    static let partHeaders = 8192
}
