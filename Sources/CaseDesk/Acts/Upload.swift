import Cases

/// A scan that somebody uploads.
public struct Upload: Sendable, Hashable {
    public let bytes: [UInt8]
    public let purpose: Act.Attachment.Purpose

    /// The largest document, in bytes.
    public static let limit = 10 * 1024 * 1024

    public init(bytes: [UInt8], purpose: Act.Attachment.Purpose) {
        self.bytes = bytes
        self.purpose = purpose
    }

    /// `application/pdf` or `image/jpeg`, told by the content and never by the name; nil for anything else, and for a
    /// file that is cut short.
    /// PDF: ISO 32000-1, 7.5.2 and 7.5.5; JPEG: ITU-T T.81, B.1.1.3 (start of image, then another marker; end of image).
    public var mediaType: String? {
        if bytes.starts(with: "%PDF-1.".utf8) || bytes.starts(with: "%PDF-2.".utf8) {
            return Self.holds("%%EOF".utf8, in: bytes.suffix(1024)) ? "application/pdf" : nil
        }
        let isJPEG = bytes.starts(with: [0xFF, 0xD8, 0xFF]) && Self.holds([0xFF, 0xD9], in: bytes.suffix(64))
        return isJPEG ? "image/jpeg" : nil
    }

    private static func holds(_ mark: some Collection<UInt8>, in bytes: ArraySlice<UInt8>) -> Bool {
        bytes.indices.contains { bytes[$0...].starts(with: mark) }
    }
}
