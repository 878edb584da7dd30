/// Why a letter couldn't be drawn. Neither names anybody.
public enum LetterError: Error, Sendable, Hashable {
    /// cairo's status: out of memory, in practice.
    case drawing(Int)
    /// qpdf's error code.
    case metadata(Int)
    /// The code is too long for a QR code.
    case code
}
