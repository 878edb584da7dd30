import Core
import HTTPTypes
import Markup

@testable import WebFrame

/// Every piece in every state, as two pages: what is read and what is filled in.
struct Gallery {
    let request: WebRequest

    private var language: Language { request.language }
    private func say(_ en: String, _ fr: String) -> String { Bilingual(en: en, fr: fr)(language) }
    private func both(_ en: String, _ fr: String) -> Bilingual { Bilingual(en: en, fr: fr) }

    var pieces: Page {
        var page = Page("K4TN-7QXM-3", heading: say("What is next", "Et maintenant")) {
            Pieces.columns {
                Pieces.card(say("Class day, Saturday March 14", "Journée de classe, samedi 14 mars")) {
                    H.p { say("Before court on March 26. $500.00 of $750.00 is paid; the rest is due by March 13.",
                        "Avant la cour du 26 mars. 500,00\u{A0}$ sur 750,00\u{A0}$ sont payés; le reste est dû d’ici le 13 mars.") }
                    H.div(.class("actions")) {
                        Pieces.link(say("Record a payment", "Inscrire un paiement"), "/pay", .primary)
                        Pieces.link(say("Move the seat", "Changer la place"), "/seat")
                    }
                }
                H.h2 { say("Can’t wait", "Ne peut attendre") }
                Pieces.agenda(rows, language)
                H.h2 { say("What happened", "Ce qui s’est passé") }
                Pieces.timeline([
                    TimelineDay(say("Sunday, March 1, 2026", "dimanche 1er mars 2026"), [
                        .init("10:45 · M. Tremblay", [.init(say("He agreed to take part until June 30.", "Il s’est engagé jusqu’au 30 juin."))]),
                    ]),
                    TimelineDay(say("Thursday, February 26, 2026", "jeudi 26 février 2026"), [
                        .init("9:15 · L. Nguyen", [
                            .init(say("He consented, in French, version 3 of the text.", "Il a consenti, en français, version 3 du texte.")),
                            .init(say("Counsel of record named.", "Avocat au dossier nommé."), detail: H.p(.class("small")) { "Me R. Singh" }),
                        ]),
                    ]),
                ])
            } side: {
                Pieces.card(say("Section 717 gate", "Conditions de l’article 717")) {
                    Pieces.steps([
                        Step(.met, title: say("Authorized program (a)", "Programme autorisé (a)")),
                        Step(.unmet, title: say("Appropriate: the Crown (b)", "Approprié\u{A0}: la poursuite (b)")),
                        Step(.unknown, title: say("Told of counsel, then consent (d, c)", "Avisé de l’avocat, puis consentement (d, c)")),
                    ], language, isCompact: true)
                    H.p { H.a(.href("/sheet")) { say("Print the sheet for court", "Imprimer la fiche pour la cour") } }
                }
                Pieces.card(say("Clocks", "Délais")) {
                    Pieces.facts([
                        Fact(say("Court", "Cour"), HTML { "Mar 26 "; Pieces.tag(say("23 days", "23 jours"), .soon) }),
                        Fact(say("Fee", "Frais"), "Mar 13", change: ("/fee", say("Change", "Modifier"))),
                        Fact(say("Record check", "Vérification"), say("at most until Mar 26, 2027", "au plus tard le 26 mars 2027")),
                    ])
                }
            }
            H.h2 { say("His steps", "Ses étapes") }
            Pieces.steps([
                Step(.done, title: say("You agreed to take part", "Vous avez accepté de participer"), detail: H.p(.class("small")) { "1 mars" }),
                Step(.now, title: say("Pay $250.00 by March 13", "Payer 250,00\u{A0}$ d’ici le 13 mars"), detail: H.p { Pieces.link(say("How to pay", "Comment payer"), "/pay", .primary) }),
                Step(.later, title: say("The class, Saturday March 14", "La journée, samedi 14 mars")),
            ], language, isNumbered: true)
            H.h2 { say("Notes and tags", "Avis et mentions") }
            Pieces.note(.urgent, title: say("Danger now, or a child? Call 911.", "Danger immédiat, ou un enfant? Faites le 911.")) { H.p { say("This page is not read at night.", "Cette page n’est pas lue la nuit.") } }
            Pieces.note(.soon) { H.p { say("The authorization ends in 30 days.", "L’autorisation prend fin dans 30 jours.") } }
            Pieces.note { H.p { say("If you are low: 9-8-8, day and night.", "Si vous n’allez pas bien\u{A0}: 9-8-8, jour et nuit.") } }
            Pieces.note(.done) { H.p { say("The payment is recorded.", "Le paiement est inscrit.") } }
            H.p {
                for tone in Tone.allCases {
                    Pieces.tag(tone.rawValue, tone)
                    " "
                }
            }
            H.h2 { say("Money", "Argent") }
            table
            Pieces.search(action: "/cases", label: say("File number, name or date of birth", "Numéro de dossier, nom ou date de naissance"), language)
            H.h2 { say("Documents", "Documents") }
            Pieces.empty(say("No documents yet", "Aucun document pour l’instant"), say("Letters and scans attached to an act appear here.", "Les lettres et numérisations jointes à un acte apparaîtront ici."),
                action: Pieces.link(say("Attach a scan", "Joindre une numérisation"), "/scan"))
        }
        page.section = "cases"
        page.identity = IdentityBar(
            number: "K4TN-7QXM-3", name: "Étienne Gagnon-Roy", stage: say("Agreed, seat booked", "Engagé, place réservée"),
            alerts: [say("Court on Thursday, nothing confirmed yet", "Cour jeudi, rien n’est encore confirmé")],
            facts: say("Court Thu Mar 26 · Grande Prairie · period ends Jun 30", "Cour jeu. 26 mars · Grande Prairie"), looksPath: "/looks")
        page.printHeader = "K4TN-7QXM-3"
        return page
    }

    private var rows: [AgendaRow] {
        [
            AgendaRow(.urgent, when: say("Thu 5", "Jeu. 5"), distance: say("in 2 days", "dans 2 jours"),
                what: HTML(text: say("K4TN-7QXM-3: court on Thursday, nothing confirmed yet", "K4TN-7QXM-3\u{A0}: cour jeudi, rien n’est confirmé")),
                why: say("He completed on February 14. The withdrawal isn’t confirmed, so a warrant is possible.", "Il a terminé le 14 février. Le retrait n’est pas confirmé."),
                action: Pieces.link(say("Confirm with the Crown", "Confirmer avec la Couronne"), "/confirm", .primary)),
            AgendaRow(.soon, when: say("Fri 6", "Ven. 6"), distance: say("in 3 days", "dans 3 jours"),
                what: HTML {
                    Pieces.number(Fixture.number)
                    say(" owes $250.00 before class", " doit 250,00\u{A0}$ avant la classe")
                },
                action: Pieces.link(say("Record a payment", "Inscrire un paiement"), "/pay")),
            AgendaRow(.plain, when: say("Call back", "Rappeler"), distance: say("since Monday", "depuis lundi"),
                what: HTML(text: say("A caller without a name, about the volunteer program", "Un appel sans nom, sur le programme volontaire"))),
        ]
    }

    private var table: HTML {
        let rows: [[HTML]] = [
            [HTML(text: "Feb 1"), HTML(text: say("Money order", "Mandat")), HTML(text: Money(cents: 50_000).text(language))],
            [HTML(text: "Mar 1"), HTML(text: say("Cash, after a talk", "Comptant, après entretien")), HTML(text: Money(cents: 12_550).text(language))],
        ]
        return Pieces.table(
            caption: say("Payments", "Paiements"),
            [Column(say("Date", "Date")), Column(say("How", "Moyen")), Column(say("Amount", "Montant"), isFigure: true)], rows,
            totals: [HTML(text: "Total"), HTML(), HTML(text: Money(cents: 62_550).text(language))])
    }

    /// Each kind of field; `form` may be blank or rejected.
    func fields(_ form: FormView) -> Page {
        var page = Page(say("Refer a person", "Diriger une personne"), form: form) {
            form.form(action: "/refer") {
                form.text("name", both("Name", "Nom"), hint: both("As on the card", "Comme sur la carte"))
                form.date("born", both("Date of birth", "Date de naissance"), hint: both("For example, 5 3 1990", "Par exemple, 5 3 1990"))
                form.radios("language", both("Language", "Langue"), [
                    Option("en", both("English", "Anglais")), Option("fr", both("French", "Français"), hint: both("With an interpreter if needed", "Avec interprète au besoin")),
                ])
                form.boxes("contact", both("Safe ways to reach the person", "Moyens sûrs de joindre la personne"), [
                    Option("phone", both("By telephone", "Par téléphone")), Option("letter", both("By letter", "Par lettre")),
                ], isOptional: true)
                form.select("court", both("Court", "Tribunal"), [Option("gp", both("Grande Prairie", "Grande Prairie")), Option("edm", both("Edmonton", "Edmonton"))])
                form.text("fee", both("Amount paid", "Montant payé"), kind: .money, isOptional: true)
                form.area("note", both("Anything the coordinator should know", "Ce que la coordination devrait savoir"), rows: 3, isOptional: true)
                form.file("letter", both("The letter", "La lettre"), hint: both("PDF or JPEG, at most 15 MB", "PDF ou JPEG, au plus 15\u{A0}Mo"))
                form.box("given", both("The package was handed over", "La trousse a été remise"))
                form.actions {
                    form.submit(both("Refer", "Diriger"))
                    form.submit(both("Save for later", "Garder pour plus tard"), .quiet)
                    H.a(.href("/today")) { say("Cancel", "Annuler") }
                }
            }
        }
        page.back = ("/today", nil)
        page.width = .narrow
        return page
    }

    var confirm: Page {
        ConfirmPage(
            say("Close K4TN-7QXM-3?", "Fermer K4TN-7QXM-3?"),
            effects: [say("Nothing more can be recorded.", "Rien d’autre ne pourra être inscrit."), say("The record is kept until June 30, 2028.", "Le dossier est gardé jusqu’au 30 juin 2028.")],
            confirm: both("Close the case", "Fermer le dossier"), cancel: ("/case", say("Keep it open", "Le garder ouvert"))
        ).page(request.blankForm(), action: "/close") { request.blankForm().text("reason", both("Reason", "Motif")) }
    }

    static var routes: [Route] {
        [
            Route(.get, Path("/gallery/pieces"), .signedIn, name: "gallery.pieces") { $0.page(Gallery(request: $0).pieces) },
            Route(.get, Path("/gallery/fields"), .signedIn, name: "gallery.fields") { request in
                request.page(Gallery(request: request).fields(request.blankForm(["name": "Étienne", "language": "fr"])))
            },
            Route(.get, Path("/gallery/errors"), .signedIn, name: "gallery.errors") { request in
                var reader = FormReader(FormFields(["born-day": "31", "born-month": "fév", "born-year": "1990", "fee": "abc"]))
                let gallery = Gallery(request: request)
                _ = reader.text("name", gallery.both("Name", "Nom"))
                _ = reader.date("born", gallery.both("Date of birth", "Date de naissance"))
                _ = reader.choice("language", gallery.both("Language", "Langue"), as: Language.self)
                _ = reader.money("fee", gallery.both("Amount paid", "Montant payé"))
                _ = reader.file("letter", gallery.both("The letter", "La lettre"))
                reader.confirmation("given", missing: gallery.both("Tick that the package was handed over", "Cochez que la trousse a été remise"))
                let form = FormView(
                    language: request.language, typed: reader.fields, errors: reader.errors, refusal: nil,
                    once: FormToken(from: request.site.chance), forgery: request.forgery)
                return request.page(gallery.fields(form), status: .unprocessableContent)
            },
            Route(.get, Path("/gallery/confirm"), .signedIn, name: "gallery.confirm") { $0.page(Gallery(request: $0).confirm) },
        ]
    }
}
