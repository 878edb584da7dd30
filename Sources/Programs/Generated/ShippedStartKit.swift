// Written by scripts/embed_programs.py; the drafts are in programs/start/kit.yaml.

/// The start kit for a new city.
public enum ShippedStartKit {
    public static let kit =
#"""
# The start kit: what a city needs on paper before its first class day. Drafts, to be filled in and changed; what stands in square brackets is the city's.
# The sentences are ours. Sources are named where a rule is a statute's; nothing here is legal advice.

authorization:
  - title:
      en: Request for authorization of a program of alternative measures
      fr: Demande d’autorisation d’un programme de mesures de rechange
    text:
      - en: "To: [the Attorney General of the province or territory, or the person whom the Attorney General has named]"
        fr: "À : [le procureur général de la province ou du territoire, ou la personne qu’il a désignée]"
      - en: "From: [agency], for [city]"
        fr: "De : [organisme], pour [ville]"
      - en: We ask that the program described below be authorized under paragraph 717(1)(a) of the Criminal Code. Until there is an instrument with a date, nobody can be enrolled.
        fr: Nous demandons que le programme décrit ci-dessous soit autorisé en vertu de l’alinéa 717(1)a) du Code criminel. Tant qu’il n’y a pas d’acte daté, personne ne peut être inscrit.
  - title:
      en: What the program is
      fr: Ce qu’est le programme
    list:
      - en: for whom it is, and whom it leaves out, criterion by criterion, each with its reason
        fr: à qui il s’adresse et qui il écarte, critère par critère, chacun avec sa raison
      - en: "who decides: the prosecutor, never the agency"
        fr: "qui décide : le procureur, jamais l’organisme"
      - en: what is asked, the class day, its parts, the fee, therapy where it is found to be needed
        fr: "ce qui est demandé : la journée de formation, ses parties, les frais, la thérapie si une évaluation la juge nécessaire"
      - en: the longest period of an agreement, since the two years of subsection 717.4(5) run from its end
        fr: la durée maximale d’une entente, puisque les deux ans du paragraphe 717.4(5) courent à partir de sa fin
      - en: what happens when somebody complies fully, in part, or not at all (subsection 717(4))
        fr: ce qui arrive quand une personne se conforme entièrement, en partie ou pas du tout (paragraphe 717(4))
  - title:
      en: How the conditions of section 717 are kept
      fr: Comment les conditions de l’article 717 sont respectées
    list:
      - en: "Each condition is evidenced before an agreement: who found it, on which day, by what."
        fr: "Chaque condition est établie avant l’entente : par qui, quel jour, sur quoi."
      - en: The right to a lawyer is told before consent, in the person’s language, with an interpreter who is named where one is needed.
        fr: Le droit à l’avocat est expliqué avant le consentement, dans la langue de la personne, avec un interprète dont le nom est noté s’il en faut un.
      - en: Accepting responsibility is a fixed sentence and a date; no account of the act is asked or kept.
        fr: La reconnaissance de responsabilité est une phrase fixe et une date; aucun récit de l’acte n’est demandé ni conservé.
      - en: Whoever denies the act or wants the court isn’t enrolled (subsection 717(2)).
        fr: Une personne qui nie l’acte ou préfère le tribunal n’est pas inscrite (paragraphe 717(2)).
  - title:
      en: What we ask to be answered
      fr: Ce à quoi nous demandons une réponse
    list:
      - en: the instrument, its number, its first day and, if it has one, its last
        fr: l’acte, son numéro, son premier jour et, s’il y en a un, son dernier
      - en: whether a person may take part once only, and how long the mark of it may be kept
        fr: si l’on peut participer une seule fois, et combien de temps la marque peut en être conservée
      - en: from which day the year of the note on a record check is counted, and who removes it
        fr: à partir de quel jour se compte l’année de la mention dans une vérification, et qui la retire

partners:
  - title:
      en: Agreement between the partners
      fr: Entente entre les partenaires
    text:
      - en: "Between [agency], [police service], [prosecutor’s office], [probation service] and [those who help people leave exploitation]."
        fr: "Entre [organisme], [service de police], [bureau du procureur], [service de probation] et [organismes qui aident à sortir de l’exploitation]."
  - title:
      en: What each does
      fr: Ce que fait chacun
    list:
      - en: "Police: hand over the paper at the arrest, ask for a safe way to reach the person, refer, and take the note off the record on its day."
        fr: "La police : remet le papier lors de l’arrestation, demande une façon sûre de joindre la personne, la dirige vers le programme et retire la mention au jour dit."
      - en: "Prosecutor: decides each case with a reason, and confirms what the court did."
        fr: "Le procureur : décide de chaque dossier en donnant une raison et confirme ce que le tribunal a fait."
      - en: "Probation: sends people and receives a report of attendance, no more."
        fr: "La probation : envoie des personnes et reçoit un rapport de présence, rien de plus."
      - en: "Agency: tells rights, takes consent, holds the class, keeps the fee’s books, reports completion, and watches every court date until the ending is confirmed."
        fr: "L’organisme : explique les droits, recueille le consentement, tient la formation et les comptes des frais, rapporte l’achèvement et surveille chaque date au tribunal jusqu’à la confirmation de l’issue."
  - title:
      en: What isn’t shared
      fr: Ce qui n’est pas partagé
    list:
      - en: the agency’s notes, calls, and what was said in class or therapy
        fr: les notes de l’organisme, les appels et ce qui a été dit en formation ou en thérapie
      - en: that somebody came who was never arrested
        fr: le fait qu’une personne jamais arrêtée est venue
      - en: anything of the support plans of people who were exploited
        fr: quoi que ce soit des plans de soutien des personnes exploitées
      - en: reports from the neighbourhood, which are never linked to a person
        fr: les signalements du voisinage, qui ne sont jamais rattachés à une personne
  - title:
      en: When something goes wrong
      fr: Quand quelque chose tourne mal
    list:
      - en: a child may be in danger. Whoever learns it reports it to the authority at once; the offer stops.
        fr: "un enfant peut être en danger : quiconque l’apprend le signale aussitôt à l’autorité, et la proposition est suspendue."
      - en: a court date is near and nothing is confirmed. The agency calls the prosecutor’s office, which names a person who answers.
        fr: "une date au tribunal approche et rien n’est confirmé : l’organisme appelle le bureau du procureur, qui désigne une personne pour répondre."
      - en: something was seen by somebody who shouldn’t have. Each partner tells the others on the same day.
        fr: "quelque chose a été vu par une personne qui ne le devait pas : chaque partenaire avise les autres le jour même."

budget:
  - title:
      en: Budget of a first year
      fr: Budget d’une première année
    text:
      - en: "The Grande Prairie program began in 2018 with a provincial grant of $37,100 and a first class of about a dozen. Edmonton holds about eight class days a year."
        fr: "Le programme de Grande Prairie a commencé en 2018 avec une subvention provinciale de 37 100 $ et une première formation d’une douzaine de personnes. Edmonton tient environ huit journées par année."
  - title:
      en: What comes in
      fr: Ce qui entre
    list:
      - en: "fees: [people who take part] × [fee], less what is taken off for those who can’t pay; plan for one in five"
        fr: "frais : [nombre de participants] × [frais], moins ce qui est retranché pour ceux qui ne peuvent pas payer; prévoyez une personne sur cinq"
      - en: grants and gifts, each with what it may be used for
        fr: subventions et dons, chacun avec l’usage permis
  - title:
      en: What goes out
      fr: Ce qui sort
    list:
      - en: the coordinator’s hours, also in weeks without a class
        fr: les heures de la coordination, aussi dans les semaines sans formation
      - en: "honoraria: [people who speak] × [honorarium] × [class days], and what they need to be safe (a ride, a companion, counselling after)"
        fr: "honoraires : [intervenants] × [honoraire] × [journées], et ce qu’il leur faut pour être en sécurité (transport, accompagnement, soutien ensuite)"
      - en: a room that isn’t known to the public, food, interpreters
        fr: une salle que le public ne connaît pas, les repas, les interprètes
      - en: assessments and therapy, where the program asks for them
        fr: les évaluations et la thérapie, si le programme en demande
      - en: what the fee is set aside for, by fund; it is no income of the agency’s
        fr: "ce à quoi les frais sont réservés, par fonds; ce n’est pas un revenu de l’organisme"
  - title:
      en: What makes or breaks it
      fr: Ce qui le fait tenir ou tomber
    list:
      - en: "Arrests come in bursts: 35 in four days, then none for months. Set money aside for the empty ones."
        fr: "Les arrestations viennent par vagues : 35 en quatre jours, puis aucune pendant des mois. Gardez de l’argent pour les mois vides."
      - en: Nobody is left out for want of money. Whoever counts on every fee will be tempted to.
        fr: Personne n’est écarté faute d’argent. Qui compte sur chaque paiement en aura la tentation.

presenters:
  - title:
      en: Care of those who speak
      fr: Prendre soin des personnes qui parlent
    text:
      - en: Survivors, families and residents give something that can’t be paid for. These are promises to them.
        fr: Les survivantes, les familles et les résidents donnent quelque chose qui ne se paie pas. Voici ce qu’on leur promet.
  - title:
      en: Before
      fr: Avant
    list:
      - en: You choose the name under which you stand on every schedule.
        fr: Vous choisissez le nom qui figure sur chaque horaire.
      - en: You may give the names of people whom you mustn’t meet. They are compared once and forgotten; the other person is offered another day and isn’t told why.
        fr: Vous pouvez donner les noms de personnes que vous ne devez pas rencontrer. Ils sont comparés une fois et oubliés; on offre une autre journée à l’autre personne sans lui dire pourquoi.
      - en: You are told what the other parts are about, and may stay out of them.
        fr: On vous dit de quoi traitent les autres parties, et vous pouvez ne pas y assister.
      - en: You may cancel up to the last minute, without a reason, and are asked again.
        fr: Vous pouvez annuler jusqu’à la dernière minute, sans raison, et on vous invitera de nouveau.
  - title:
      en: On the day
      fr: Le jour même
    list:
      - en: Somebody whom you know is with you. You come and go by another door.
        fr: Une personne que vous connaissez vous accompagne. Vous entrez et sortez par une autre porte.
      - en: No telephones in the room, no pictures, no recording. Whoever breaks this is sent away, and it is recorded.
        fr: Pas de téléphone dans la salle, pas de photo, pas d’enregistrement. Quiconque l’enfreint est renvoyé, et c’est consigné.
      - en: You answer what you want to. The facilitator stops a question for you.
        fr: Vous répondez à ce que vous voulez. La personne qui anime arrête une question pour vous.
  - title:
      en: After
      fr: Après
    list:
      - en: You are paid on the day.
        fr: Vous recevez vos honoraires le jour même.
      - en: Somebody calls you the next day and the next week, if you want it.
        fr: Quelqu’un vous appelle le lendemain et la semaine suivante, si vous le voulez.
      - en: What you said is yours. It is written down nowhere.
        fr: Ce que vous avez dit vous appartient. Ce n’est écrit nulle part.

privacy:
  - title:
      en: What this draft is
      fr: Ce qu’est cette ébauche
    text:
      - en: A beginning for a privacy impact assessment (PIA; in Quebec an évaluation des facteurs relatifs à la vie privée, EFVP). Its tables are made from the program’s own definition and from the rules of access of this installation, so that they say what the system does. What the agency does beside it, you add.
        fr: Un début pour une évaluation des facteurs relatifs à la vie privée (EFVP; ailleurs « privacy impact assessment », PIA). Ses tableaux sont faits à partir de la définition du programme et des règles d’accès de cette installation, pour dire ce que le système fait. Ce que l’organisme fait à côté, vous l’ajoutez.
  - title:
      en: Why personal information is needed
      fr: Pourquoi des renseignements personnels sont nécessaires
    list:
      - en: to find whether the conditions of section 717 are met, and to prove it in court
        fr: pour établir si les conditions de l’article 717 sont remplies, et le prouver au tribunal
      - en: to reach the person without anybody else learning why
        fr: pour joindre la personne sans que quiconque apprenne pourquoi
      - en: to compute completion, and to see the charge withdrawn
        fr: pour calculer l’achèvement et voir l’accusation retirée
      - en: to let nobody in twice, where the program says once
        fr: pour n’admettre personne deux fois, là où le programme le prévoit
  - title:
      en: What is never kept
      fr: Ce qui n’est jamais conservé
    list:
      - en: an account of the act
        fr: un récit de l’acte
      - en: what was said in therapy; only sessions held and asked for
        fr: ce qui s’est dit en thérapie; seulement les séances tenues et demandées
      - en: who took a voluntary test, or what it found
        fr: qui a passé un dépistage volontaire, ou son résultat
      - en: a card’s number
        fr: un numéro de carte
      - en: whom a survivor knows
        fr: qui une survivante connaît
  - title:
      en: How it is kept safe
      fr: Comment c’est protégé
    list:
      - en: Names, contacts, reasons and letters are sealed with a key of each record’s own; destroying the key destroys them.
        fr: Les noms, les coordonnées, les motifs et les lettres sont scellés avec une clé propre à chaque dossier; détruire la clé les détruit.
      - en: Data and keys lie apart. Copies of the keys are gone after 35 days at most.
        fr: Les données et les clés sont séparées. Les copies des clés disparaissent après 35 jours au plus.
      - en: Every look and every act stands in a log that can’t be changed unseen; the participant may ask who looked.
        fr: Chaque consultation et chaque acte figurent dans un journal qui ne peut être modifié sans que cela se voie; le participant peut demander qui a consulté son dossier.
      - en: Messages say that there is an appointment, and never what for.
        fr: Les messages disent qu’il y a un rendez-vous, et jamais pourquoi.
  - title:
      en: What is left to the agency
      fr: Ce qui revient à l’organisme
    list:
      - en: "the ground in law: [public body, provider to one, or private organization, and the statute that follows]"
        fr: "le fondement légal : [organisme public, fournisseur de l’un d’eux ou organisation privée, et la loi qui s’ensuit]"
      - en: who is the privacy officer, and how that person is reached
        fr: qui est la personne responsable de la protection des renseignements personnels, et comment la joindre
      - en: where the server stands, who can touch it, and where the recovery sheet lies
        fr: où se trouve le serveur, qui y a accès, et où se trouve la feuille de récupération
      - en: paper, telephones and mailboxes, which no system empties
        fr: le papier, les téléphones et les boîtes de courriel, qu’aucun système ne vide

"""#
}
