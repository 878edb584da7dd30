import struct OfficeDesk.Session

/// A session as the desk keeps it. WebFrame has a type of the same name for what its pages need of one; here that is
/// `WebFrame.Session`.
typealias DeskSession = Session
