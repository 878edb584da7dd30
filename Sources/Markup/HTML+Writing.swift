// How fragments, elements and attributes become bytes. For each, `size` counts what `write` writes.

extension HTML {
    var size: Int {
        switch content {
        case .text(let text): Escaping.size(of: text)
        case .markup(let bytes): bytes.count
        }
    }

    func write(to output: inout Output) {
        switch content {
        case .text(let text): Escaping.write(text, to: &output)
        case .markup(let bytes): bytes.withUnsafeBufferPointer { output.write($0) }
        }
    }
}

extension H {
    /// An element with a start tag, its content and an end tag. `opening` is a literal written first, inside the element.
    static func element(_ tag: StaticString, _ attributes: [Attribute], opening: StaticString = "", _ content: HTML) -> HTML {
        let size = startSize(of: tag, attributes) + opening.utf8CodeUnitCount + content.size + 3 + tag.utf8CodeUnitCount
        return HTML(.markup(Bytes(size: size) { output in
            writeStart(of: tag, attributes, to: &output)
            output.write(opening)
            content.write(to: &output)
            output.write("</")
            output.write(tag)
            output.write(UInt8(ascii: ">"))
        }))
    }

    /// An element without content or end tag.
    static func void(_ tag: StaticString, _ attributes: [Attribute]) -> HTML {
        HTML(.markup(Bytes(size: startSize(of: tag, attributes)) { writeStart(of: tag, attributes, to: &$0) }))
    }

    private static func startSize(of tag: StaticString, _ attributes: [Attribute]) -> Int {
        var size = 2 + tag.utf8CodeUnitCount
        for attribute in attributes { size += attribute.size }
        return size
    }

    private static func writeStart(of tag: StaticString, _ attributes: [Attribute], to output: inout Output) {
        output.write(UInt8(ascii: "<"))
        output.write(tag)
        for attribute in attributes { attribute.write(to: &output) }
        output.write(UInt8(ascii: ">"))
    }
}

extension Attribute {
    var size: Int {
        switch value {
        case .absent: 0
        case .flag: 1 + name.utf8CodeUnitCount
        case .text(let text): 1 + prefix.literal.utf8CodeUnitCount + name.utf8CodeUnitCount + 2 + Escaping.size(of: text) + 1
        case .several(let attributes): attributes.reduce(0) { $0 + $1.size }
        }
    }

    /// Writes a space, the name, and the value if there is one, always in double quotes.
    func write(to output: inout Output) {
        switch value {
        case .absent: break
        case .flag:
            output.write(UInt8(ascii: " "))
            output.write(name)
        case .text(let text):
            output.write(UInt8(ascii: " "))
            output.write(prefix.literal)
            output.write(name)
            output.write("=\"")
            Escaping.write(text, to: &output)
            output.write(UInt8(ascii: "\""))
        case .several(let attributes):
            for attribute in attributes { attribute.write(to: &output) }
        }
    }
}
