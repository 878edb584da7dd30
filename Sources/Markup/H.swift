/// The elements of HTML. Each is a function of its attributes and of a block with its content:
/// `H.p(.class("hint")) { "Bring a photo card." }`. They live in this enum so that importing the module brings in no bare `main`, `select`,
/// `time` or `label`.
///
/// An attribute that must not be forgotten is an argument of its own (``img(src:alt:_:)``). There is no element for inline scripts,
/// inline styles, frames or embedded objects.
public enum H {}
