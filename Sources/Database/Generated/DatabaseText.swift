// Written by scripts/generate_texts.py; the texts are in Texts/Database.en.yaml and Texts/Database.fr.yaml.

import Core

/// What Database says to people, in each language.
public enum DatabaseText {
    /// There is no master key at {path}. “onward init” makes one; an existing one is brought back from the recovery sheet.
    public static func vaultKeyFileMissing(path: String) -> Bilingual {
        Bilingual(
            en: "There is no master key at \(path). “onward init” makes one; an existing one is brought back from the recovery sheet.",
            fr: "Il n’y a pas de clé maîtresse à \(path). « onward init » en crée une; une clé existante se rétablit à partir de la feuille de récupération.")
    }

    /// There is a file at {path} already. A master key is never overwritten.
    public static func vaultKeyFileExists(path: String) -> Bilingual {
        Bilingual(
            en: "There is a file at \(path) already. A master key is never overwritten.",
            fr: "Il y a déjà un fichier à \(path). Une clé maîtresse n’est jamais écrasée.")
    }

    /// The master key at {path} can be read or changed by others. Run: chmod 600 {path}, as the user who owns it.
    public static func vaultKeyFileExposed(path: String) -> Bilingual {
        Bilingual(
            en: "The master key at \(path) can be read or changed by others. Run: chmod 600 \(path), as the user who owns it.",
            fr: "D’autres utilisateurs peuvent lire ou modifier la clé maîtresse à \(path). Exécutez : chmod 600 \(path), en tant qu’utilisateur propriétaire.")
    }

    /// The file at {path} isn’t a master key: one is 64 hexadecimal digits on a line. Bring it back from the recovery sheet.
    public static func vaultKeyFileGarbled(path: String) -> Bilingual {
        Bilingual(
            en: "The file at \(path) isn’t a master key: one is 64 hexadecimal digits on a line. Bring it back from the recovery sheet.",
            fr: "Le fichier à \(path) n’est pas une clé maîtresse : celle-ci compte 64 chiffres hexadécimaux sur une ligne. Rétablissez-la à partir de la feuille de récupération.")
    }

    /// The master key at {path} can’t be read or written: {reason}.
    public static func vaultKeyFileFault(path: String, reason: String) -> Bilingual {
        Bilingual(
            en: "The master key at \(path) can’t be read or written: \(reason).",
            fr: "La clé maîtresse à \(path) ne peut être ni lue ni écrite : \(reason).")
    }

    /// This master key ({found}) isn’t the one the key store was made with ({expected}). Nothing was opened.
    public static func vaultWrongMaster(found: String, expected: String) -> Bilingual {
        Bilingual(
            en: "This master key (\(found)) isn’t the one the key store was made with (\(expected)). Nothing was opened.",
            fr: "Cette clé maîtresse (\(found)) n’est pas celle du magasin de clés (\(expected)). Rien n’a été ouvert.")
    }

    /// The {purpose} key of the compartment “{compartment}” doesn’t open although the master key fits: the key store was changed or damaged. Restore it from a backup.
    public static func vaultKeyStoreChanged(purpose: String, compartment: String) -> Bilingual {
        Bilingual(
            en: "The \(purpose) key of the compartment “\(compartment)” doesn’t open although the master key fits: the key store was changed or damaged. Restore it from a backup.",
            fr: "La clé « \(purpose) » du compartiment « \(compartment) » ne s’ouvre pas, bien que la clé maîtresse convienne : le magasin de clés a été modifié ou endommagé. Rétablissez-le à partir d’une sauvegarde.")
    }

    /// The compartment “{compartment}” has no keys yet. Run: onward migrate.
    public static func vaultNotPrepared(compartment: String) -> Bilingual {
        Bilingual(
            en: "The compartment “\(compartment)” has no keys yet. Run: onward migrate.",
            fr: "Le compartiment « \(compartment) » n’a pas encore de clés. Exécutez : onward migrate.")
    }

    /// This process isn’t configured for the compartment “{compartment}”.
    public static func vaultClosed(compartment: String) -> Bilingual {
        Bilingual(
            en: "This process isn’t configured for the compartment “\(compartment)”.",
            fr: "Ce processus n’est pas configuré pour le compartiment « \(compartment) ».")
    }

    /// Version {version:int} of the {purpose} key of the compartment “{compartment}” isn’t in the key store.
    public static func vaultUnknownKeyVersion(version: Int, purpose: String, compartment: String) -> Bilingual {
        Bilingual(
            en: "Version \(version) of the \(purpose) key of the compartment “\(compartment)” isn’t in the key store.",
            fr: "La version \(version) de la clé « \(purpose) » du compartiment « \(compartment) » n’est pas dans le magasin de clés.")
    }

    /// The field {field} of the record {record} doesn’t open: it was changed, or sealed for another place.
    public static func vaultDoesNotOpen(field: String, record: String) -> Bilingual {
        Bilingual(
            en: "The field \(field) of the record \(record) doesn’t open: it was changed, or sealed for another place.",
            fr: "Le champ \(field) du dossier \(record) ne s’ouvre pas : il a été modifié, ou scellé pour un autre endroit.")
    }

    /// The key of the record {record} has been destroyed. Nobody can open what it sealed.
    public static func vaultDestroyed(record: String) -> Bilingual {
        Bilingual(
            en: "The key of the record \(record) has been destroyed. Nobody can open what it sealed.",
            fr: "La clé du dossier \(record) a été détruite. Personne ne peut ouvrir ce qu’elle scellait.")
    }

    /// The key of the record {record} wasn’t fetched before it was used.
    public static func vaultNotInRing(record: String) -> Bilingual {
        Bilingual(
            en: "The key of the record \(record) wasn’t fetched before it was used.",
            fr: "La clé du dossier \(record) n’a pas été obtenue avant son utilisation.")
    }

    /// The field {field} of the record {record} isn’t text.
    public static func vaultNotText(field: String, record: String) -> Bilingual {
        Bilingual(
            en: "The field \(field) of the record \(record) isn’t text.",
            fr: "Le champ \(field) du dossier \(record) n’est pas du texte.")
    }

    /// The hand-over {id} doesn’t open with this compartment’s key.
    public static func vaultHandOverDoesNotOpen(id: String) -> Bilingual {
        Bilingual(
            en: "The hand-over \(id) doesn’t open with this compartment’s key.",
            fr: "La transmission \(id) ne s’ouvre pas avec la clé de ce compartiment.")
    }

    /// {count:int} keys seem to have no record. So many suggest that data is missing, so none was destroyed.
    public static func vaultTooManyOrphans(count: Int) -> Bilingual {
        Bilingual(
            en: "\(count) keys seem to have no record. So many suggest that data is missing, so none was destroyed.",
            fr: "\(count) clés semblent n’avoir aucun dossier. Un tel nombre laisse croire que des données manquent : aucune clé n’a été détruite.")
    }

    /// Line {line:int} isn’t as it stands on the sheet: compare it character by character.
    public static func vaultSheetLine(line: Int) -> Bilingual {
        Bilingual(
            en: "Line \(line) isn’t as it stands on the sheet: compare it character by character.",
            fr: "La ligne \(line) n’est pas celle de la feuille : comparez-la caractère par caractère.")
    }

    /// The sheet has {needed:int} lines; {found:int} were typed.
    public static func vaultSheetIncomplete(needed: Int, found: Int) -> Bilingual {
        Bilingual(
            en: "The sheet has \(needed) lines; \(found) were typed.",
            fr: "La feuille compte \(needed) lignes; \(found) ont été saisies.")
    }

    /// Recovery sheet: the master key
    public static let sheetTitle: Bilingual = Bilingual(
        en: "Recovery sheet: the master key",
        fr: "Feuille de récupération : la clé maîtresse")

    /// Keep this sheet locked away, in another place than the backups. Whoever has both can read everything.
    public static let sheetKeepApart: Bilingual = Bilingual(
        en: "Keep this sheet locked away, in another place than the backups. Whoever has both can read everything.",
        fr: "Gardez cette feuille sous clé, ailleurs que les sauvegardes. Qui possède les deux peut tout lire.")

    /// Keep two copies in two buildings. Without the master key no backup can be opened, by anyone.
    public static let sheetKeepTwo: Bilingual = Bilingual(
        en: "Keep two copies in two buildings. Without the master key no backup can be opened, by anyone.",
        fr: "Gardez-en deux exemplaires dans deux immeubles. Sans la clé maîtresse, personne ne peut ouvrir une sauvegarde.")

    /// Don’t photograph or scan it, and don’t type it into anything but Onward.
    public static let sheetNeverPhoto: Bilingual = Bilingual(
        en: "Don’t photograph or scan it, and don’t type it into anything but Onward.",
        fr: "Ne la photographiez pas, ne la numérisez pas et ne la saisissez nulle part ailleurs que dans Onward.")

    /// On the new machine, install Onward and run: onward restore
    public static let sheetRecoverFolder: Bilingual = Bilingual(
        en: "On the new machine, install Onward and run: onward restore",
        fr: "Sur le nouvel ordinateur, installez Onward et exécutez : onward restore")

    /// Type the four lines when asked. Capitals, spaces and hyphens don’t matter; O is read as 0, and I and L as 1.
    public static let sheetRecoverType: Bilingual = Bilingual(
        en: "Type the four lines when asked. Capitals, spaces and hyphens don’t matter; O is read as 0, and I and L as 1.",
        fr: "Saisissez les quatre lignes sur demande. Les majuscules, les espaces et les traits d’union sont sans importance; O se lit 0, I et L se lisent 1.")

    /// Onward then shows the fingerprint {fingerprint}. If it shows another, stop and compare the lines.
    public static func sheetRecoverCheck(fingerprint: String) -> Bilingual {
        Bilingual(
            en: "Onward then shows the fingerprint \(fingerprint). If it shows another, stop and compare the lines.",
            fr: "Onward affiche alors l’empreinte \(fingerprint). S’il en affiche une autre, arrêtez et comparez les lignes.")
    }

    /// The data and the keys must go to two separate places: {data} and {keys} are the same folder, or one is inside the other.
    public static func backupSamePlace(data: String, keys: String) -> Bilingual {
        Bilingual(
            en: "The data and the keys must go to two separate places: \(data) and \(keys) are the same folder, or one is inside the other.",
            fr: "Les données et les clés doivent aller à deux endroits distincts : \(data) et \(keys) sont le même dossier, ou l’un est dans l’autre.")
    }

    /// The folder {path} isn’t empty. A restore never writes over anything; choose an empty folder.
    public static func backupFolderNotEmpty(path: String) -> Bilingual {
        Bilingual(
            en: "The folder \(path) isn’t empty. A restore never writes over anything; choose an empty folder.",
            fr: "Le dossier \(path) n’est pas vide. Un rétablissement n’écrase jamais rien; choisissez un dossier vide.")
    }

    /// There is no folder at {path}.
    public static func backupFolderMissing(path: String) -> Bilingual {
        Bilingual(
            en: "There is no folder at \(path).",
            fr: "Il n’y a pas de dossier à \(path).")
    }

    /// There is no finished backup in {path}: its manifest is missing.
    public static func backupNoManifest(path: String) -> Bilingual {
        Bilingual(
            en: "There is no finished backup in \(path): its manifest is missing.",
            fr: "Il n’y a pas de sauvegarde achevée dans \(path) : son manifeste manque.")
    }

    /// The manifest in {path} was changed, or belongs to another master key.
    public static func backupManifestChanged(path: String) -> Bilingual {
        Bilingual(
            en: "The manifest in \(path) was changed, or belongs to another master key.",
            fr: "Le manifeste dans \(path) a été modifié, ou relève d’une autre clé maîtresse.")
    }

    /// The file {name} of the backup is missing.
    public static func backupFileMissing(name: String) -> Bilingual {
        Bilingual(
            en: "The file \(name) of the backup is missing.",
            fr: "Le fichier \(name) de la sauvegarde manque.")
    }

    /// The file {name} of the backup isn’t as it was made.
    public static func backupFileChanged(name: String) -> Bilingual {
        Bilingual(
            en: "The file \(name) of the backup isn’t as it was made.",
            fr: "Le fichier \(name) de la sauvegarde n’est plus tel qu’il a été créé.")
    }

    /// The file {name} of the backup is damaged: {reason}
    public static func backupFileDamaged(name: String, reason: String) -> Bilingual {
        Bilingual(
            en: "The file \(name) of the backup is damaged: \(reason)",
            fr: "Le fichier \(name) de la sauvegarde est endommagé : \(reason)")
    }

    /// The audit log in {name} doesn’t hold: {reason:text}
    public static func backupChainBroken(name: String, reason: Bilingual) -> Bilingual {
        Bilingual(
            en: "The audit log in \(name) doesn’t hold: \(reason.en)",
            fr: "Le journal d’audit dans \(name) ne tient pas : \(reason.fr)")
    }

    /// The backup’s keys don’t open the record {record}.
    public static func backupKeyMissing(record: String) -> Bilingual {
        Bilingual(
            en: "The backup’s keys don’t open the record \(record).",
            fr: "Les clés de la sauvegarde n’ouvrent pas le dossier \(record).")
    }

    /// {tool} isn’t installed. On Debian: apt install postgresql-client.
    public static func backupToolMissing(tool: String) -> Bilingual {
        Bilingual(
            en: "\(tool) isn’t installed. On Debian: apt install postgresql-client.",
            fr: "\(tool) n’est pas installé. Sous Debian : apt install postgresql-client.")
    }

    /// {tool} failed: {reason}
    public static func backupToolFailed(tool: String, reason: String) -> Bilingual {
        Bilingual(
            en: "\(tool) failed: \(reason)",
            fr: "\(tool) a échoué : \(reason)")
    }

    /// The address of the database can’t be read: {reason}
    public static func backupNotAPlace(reason: String) -> Bilingual {
        Bilingual(
            en: "The address of the database can’t be read: \(reason)",
            fr: "L’adresse de la base de données est illisible : \(reason)")
    }

    /// The database already holds tables in the schema “{schema}”. A restore never writes over anything.
    public static func backupTargetNotEmpty(schema: String) -> Bilingual {
        Bilingual(
            en: "The database already holds tables in the schema “\(schema)”. A restore never writes over anything.",
            fr: "La base de données contient déjà des tables dans le schéma « \(schema) ». Un rétablissement n’écrase jamais rien.")
    }

    /// {path} can’t be read or written: {reason}
    public static func backupDiskFault(path: String, reason: String) -> Bilingual {
        Bilingual(
            en: "\(path) can’t be read or written: \(reason)",
            fr: "\(path) ne peut être ni lu ni écrit : \(reason)")
    }

    /// {reason:text} (position {position}, entry {entry})
    public static func auditFault(reason: Bilingual, position: String, entry: String) -> Bilingual {
        Bilingual(
            en: "\(reason.en) (position \(position), entry \(entry))",
            fr: "\(reason.fr) (position \(position), inscription \(entry))")
    }

    /// The entry was changed, or another was put in its place.
    public static let auditHash: Bilingual = Bilingual(
        en: "The entry was changed, or another was put in its place.",
        fr: "L’inscription a été modifiée, ou une autre a été mise à sa place.")

    /// The link doesn’t follow the one before it.
    public static let auditPrevious: Bilingual = Bilingual(
        en: "The link doesn’t follow the one before it.",
        fr: "Le maillon ne suit pas le précédent.")

    /// The entry wasn’t written by this installation.
    public static let auditMac: Bilingual = Bilingual(
        en: "The entry wasn’t written by this installation.",
        fr: "L’inscription n’a pas été faite par cette installation.")

    /// The entry is gone.
    public static let auditMissingEntry: Bilingual = Bilingual(
        en: "The entry is gone.",
        fr: "L’inscription a disparu.")

    /// A link is missing here.
    public static let auditGap: Bilingual = Bilingual(
        en: "A link is missing here.",
        fr: "Il manque un maillon ici.")

    /// A link stands where no chain leads.
    public static let auditStrayLink: Bilingual = Bilingual(
        en: "A link stands where no chain leads.",
        fr: "Un maillon se trouve là où aucune chaîne ne mène.")

    /// The end of the log was cut off or rewritten from here.
    public static let auditCutTail: Bilingual = Bilingual(
        en: "The end of the log was cut off or rewritten from here.",
        fr: "La fin du journal a été coupée ou réécrite à partir d’ici.")

    /// The kept end of the log wasn’t written by this installation.
    public static let auditHead: Bilingual = Bilingual(
        en: "The kept end of the log wasn’t written by this installation.",
        fr: "La fin conservée du journal n’a pas été écrite par cette installation.")

    /// The event isn’t as it was recorded.
    public static let auditEvent: Bilingual = Bilingual(
        en: "The event isn’t as it was recorded.",
        fr: "L’événement n’est pas tel qu’il a été consigné.")

    /// The event is gone.
    public static let auditMissingEvent: Bilingual = Bilingual(
        en: "The event is gone.",
        fr: "L’événement a disparu.")

    /// The rows that lead from a record to this entry were changed: who has looked may show too little.
    public static let auditSubjects: Bilingual = Bilingual(
        en: "The rows that lead from a record to this entry were changed: who has looked may show too little.",
        fr: "Les rangées qui mènent d’un dossier à cette inscription ont été modifiées\u{A0}: la liste des consultations peut être incomplète.")

    /// The audit log of the compartment “{compartment}” no longer leads to the end that the key store keeps. Run: onward verify.
    public static func auditHeadDiverged(compartment: String) -> Bilingual {
        Bilingual(
            en: "The audit log of the compartment “\(compartment)” no longer leads to the end that the key store keeps. Run: onward verify.",
            fr: "Le journal d’audit du compartiment « \(compartment) » ne mène plus à la fin que conserve le magasin de clés. Exécutez : onward verify.")
    }
}
