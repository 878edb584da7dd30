import Database

extension CaseSchema {
    /// Who asks isn't asked of letters alone any more: the table has the name that every compartment gives it.
    static let codeQuestions = migration(20, "code questions") { _, _, _, _ in
        """
        ALTER TABLE letter_question RENAME TO code_question;
        DROP INDEX letter_question_last;
        CREATE INDEX code_question_last ON code_question (last_at);
        """
    }
}
