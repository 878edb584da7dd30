import Database

extension CaseSchema {
    /// Few acts say that the police note is gone, and Today and the letters look for them among all that a program ever did.
    static let noteRemovals: Migration = {
        let index = "CREATE INDEX case_event_note_removed ON case_event (case_id, recorded_at) WHERE kind = 'confirm-note-removed';"
        return Migration(number: 16, name: "note removals", sqlite: index, postgres: index)
    }()
}
