/// Texts that break out of their place in pages that escape carelessly: tags, attributes, comments, raw-text elements, references, combining
/// marks after a delimiter, controls, and look-alikes.
enum HostileTexts {
    static let all: [String] = [
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "\"><svg onload=alert(1)>",
        "'><img src=x onerror=alert(1)>",
        "\" onfocus=alert(1) autofocus=\"",
        "' onmouseover='alert(1)",
        "` onclick=alert(1) x=`",
        "</title><svg/onload=alert(1)>",
        "</textarea><script>alert(1)</script>",
        "</select><iframe src=javascript:alert(1)>",
        "</option><img src=x onerror=alert(1)>",
        "<!--",
        "--><svg onload=alert(1)>",
        "--!><svg onload=alert(1)>",
        "<![CDATA[<img src=x onerror=alert(1)>]]>",
        "]]><script>alert(1)</script>",
        "<?xml version=\"1.0\"?>",
        "</style><style>@import'//evil.example'</style>",
        "<plaintext>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<math><mtext><table><mglyph><style><img src onerror=alert(1)>",
        "jaVasCript:/*-/*`/*\\`/*'/*\"/**/(/* */oNcliCk=alert() )//%0D%0A%0d%0a//</stYle/</titLe/</teXtarEa/</scRipt/--!>\\x3csVg/<sVg/oNloAd=alert()//>\\x3e",
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&quot; onfocus=alert(1) x=&quot;",
        "&#34; onfocus=alert(1)",
        "&#x3c;svg onload=alert(1)&#x3e;",
        "&amp;amp;",
        "&",
        "\"\u{301} onfocus=alert(1) x=\"\u{301}",
        "<\u{338}script>alert(1)<\u{338}/script>",
        "&\u{20DD}lt;",
        "'\u{FE0F} onfocus=alert(1)",
        ">\u{200D}<\u{200D}svg onload=alert(1)>",
        "<\u{0}script>alert(1)</script>",
        "a\u{0}b\u{1}c\u{8}d\u{B}e\u{C}f\u{1B}g\u{1F}h",
        "line\r\n\"line\r\n<line\ttab",
        "＜script＞alert(1)＜/script＞ ‹svg› ＂ ＇",
        "\u{202E}>tpircs<\u{202C} \u{FEFF}<b>\u{2028}</b>",
        "é\"è<ü&ç'œ> 👩‍👩‍👧\" 🇨🇦<",
        "{{constructor.constructor('alert(1)')()}} ${alert(1)} <%= 1 %>",
    ]

    /// What a reader gets back: all of it, but for control characters, which HTML forbids.
    static func readBack(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isForbidden = scalar.value < 0x20 && ![9, 10, 13].contains(scalar.value)
            scalars.append(isForbidden ? "\u{FFFD}" : scalar)
        }
        return String(scalars)
    }
}
