import Database

extension CaseSchema {
    /// Those who present at class days, under the name on the schedule; whom they must not meet, as sealed index tokens and never as names; the days
    /// on which they present; and the codes and short sessions by which they come to a page of their own.
    static func presenters(blob: String, strict: String) -> String {
        """
        CREATE TABLE presenter (
            id TEXT NOT NULL PRIMARY KEY,
            program TEXT NOT NULL,
            code \(blob) NOT NULL,
            created_at TEXT NOT NULL,
            sealed \(blob) NOT NULL
        )\(strict);
        CREATE UNIQUE INDEX presenter_code ON presenter (code);
        CREATE INDEX presenter_program ON presenter (program);
        CREATE TABLE presenter_name (
            id TEXT NOT NULL PRIMARY KEY,
            presenter TEXT NOT NULL REFERENCES presenter (id),
            typed_on TEXT NOT NULL,
            sealed \(blob) NOT NULL
        )\(strict);
        CREATE INDEX presenter_name_presenter ON presenter_name (presenter, typed_on);
        CREATE TABLE presenter_day (
            class_day TEXT NOT NULL REFERENCES class_day (id),
            presenter TEXT NOT NULL REFERENCES presenter (id),
            PRIMARY KEY (class_day, presenter)
        )\(strict);
        CREATE INDEX presenter_day_presenter ON presenter_day (presenter);
        CREATE TABLE presenter_session (
            token \(blob) NOT NULL PRIMARY KEY,
            presenter TEXT NOT NULL REFERENCES presenter (id),
            opened_at TEXT NOT NULL,
            last_at TEXT NOT NULL
        )\(strict);
        CREATE INDEX presenter_session_presenter ON presenter_session (presenter);
        """
    }
}
