import Core

/// What a program's public pages say beyond its definition, in the program's own words.
///
/// A value of one file, `site/<program's id>.yaml` beside the definitions, checked whole. A program without one has no public pages. It is a
/// file of its own so that a better sentence makes no new version of the program, which cases are measured against.
public struct ProgramSite: Sendable, Hashable {
    public let mentor: Mentor?
    public let sections: [SitePage: [SiteSection]]
    /// Whom a criterion keeps out, as it is said to everybody, by the criterion's id. Its own sentence speaks to one person who was refused.
    public let excluded: [String: Bilingual]
    public let questions: [SiteQuestion]

    public init(
        mentor: Mentor? = nil, sections: [SitePage: [SiteSection]] = [:], excluded: [String: Bilingual] = [:], questions: [SiteQuestion] = []
    ) {
        self.mentor = mentor
        self.sections = sections
        self.excluded = excluded
        self.questions = questions
    }

    /// Who advises a program, or came before it.
    public struct Mentor: Sendable, Hashable {
        /// The id of the program that mentors.
        public let program: String
        public let sentence: Bilingual

        public init(program: String, sentence: Bilingual) {
            self.program = program
            self.sentence = sentence
        }
    }
}

/// The pages that a program may add words to.
public enum SitePage: String, Sendable, Hashable, CaseIterable {
    /// What the program is and what the day is.
    case about
    /// What happens to the charge, and what a check of the record says.
    case charge
    case cost
    /// For people who were never arrested.
    case volunteers
    /// For families, neighbours and businesses.
    case community
}

/// A part of a page. At least one of `text` and `list` has something in it.
public struct SiteSection: Sendable, Hashable {
    public let title: Bilingual?
    /// Paragraphs.
    public let text: [Bilingual]
    public let list: [Bilingual]

    public init(title: Bilingual? = nil, text: [Bilingual] = [], list: [Bilingual] = []) {
        self.title = title
        self.text = text
        self.list = list
    }
}

public struct SiteQuestion: Sendable, Hashable {
    public let question: Bilingual
    public let answer: Bilingual

    public init(question: Bilingual, answer: Bilingual) {
        self.question = question
        self.answer = answer
    }
}
