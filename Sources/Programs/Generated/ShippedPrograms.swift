// Written by scripts/embed_programs.py; the definitions are in programs/.

/// The definitions that come with the product, in the order of their ids; `template` is the one to copy for a new city.
public enum ShippedPrograms {
    /// Each with its id (the file's name without its ending) and its text, byte for byte.
    public static let all: [(id: String, yaml: String)] = [
        (
"edmonton-coarse",
#"""
# Edmonton: COARSE (Creating Options Aimed at Reducing Sexual Exploitation).
#
# Source: the Edmonton Police Service's page "Prostitution in Edmonton" (© 2015): a diversion program that "offers women the
# opportunity to work on personal programs suited to their individual needs".
#
# Selling one's own sexual services is no longer prosecuted (Criminal Code, s. 286.5, since December 2014), so this is a support
# plan and never an offender's file: kind `support` takes no case, and has no streams, criteria, fee or class. Her plan has a
# compartment of its own, which no police, Crown or STOP role can open.

name:
  en: COARSE (Creating Options Aimed at Reducing Sexual Exploitation), Edmonton
  fr: COARSE (des choix pour réduire l’exploitation sexuelle), Edmonton

kind: support

operator:
  # The page is the police's. Whose workers carry the plans isn't said; no other agency is guessed here.
  name:
    en: COARSE, Edmonton (the agency that carries the plans isn’t named in the document)
    fr: COARSE, Edmonton (l’organisme responsable des plans n’est pas nommé dans le document)

jurisdiction:
  code: CA-AB
  zone: America/Edmonton
  child-protection:
    authority:
      en: a child intervention director or a police officer
      fr: un directeur des services d’intervention auprès des enfants ou un agent de police
    source: Child, Youth and Family Enhancement Act (Alberta), s. 4
    lines:
      - name:
          en: Child Abuse Hotline, day and night
          fr: Ligne d’aide contre la maltraitance d’enfants (Child Abuse Hotline), jour et nuit
        telephone: 1-800-387-5437 # alberta.ca, "How to help and report child abuse, neglect and sexual exploitation"
      - name:
          en: Police, where a child is in danger now
          fr: Police, si un enfant est en danger maintenant
        telephone: "911"
    # What whoever takes the call will want to know. It is said to them on the telephone, and written down nowhere here.
    asks:
      - en: Is the child in danger now? Then 911 first.
        fr: L’enfant est-il en danger maintenant? Alors d’abord le 911.
      - en: Who the child is and where, as far as you know.
        fr: Qui est l’enfant et où il se trouve, pour autant que vous le sachiez.
      - en: What was seen or heard, in the words that were used, and when.
        fr: Ce qui a été vu ou entendu, dans les mots employés, et quand.
      - en: Who is with the child, and who else knows.
        fr: Qui est avec l’enfant, et qui d’autre le sait.
      - en: Whether somebody pays, or offers to pay, for the child’s sexual services.
        fr: Si quelqu’un paie, ou offre de payer, pour les services sexuels de l’enfant.
      - en: Ask for the name or number of who takes the report, and for a reference.
        fr: Demandez le nom ou le numéro de la personne qui reçoit le signalement, et une référence.

languages: [en, fr]

labels:
  participant:
    en: participant
    fr: participante
  prosecutor:
    en: Crown prosecutor
    fr: procureur de la Couronne
  class-day:
    en: meeting
    fr: rencontre

"""#
        ),
        (
"edmonton-stop",
#"""
# Edmonton: Sex Trade Offender Program (STOP), run by CEASE; begun by the police and the city as the Prostitution Offender Program.
#
# Sources, as the comments below name them:
#   EPS page    the Edmonton Police Service's page "Prostitution in Edmonton" (© 2015), in the documents that Onward was given
#   STOP page   Pace's page on the Grande Prairie program, which says that it is modelled on this one
#   CEASE       the agency's own site
#   AMP         Alberta's Adult Alternative Measures Program: policy of May 20, 2008, and what Edmonton firms publish of it
# "Our choice" marks what no document states and this file had to settle; the agency should confirm each of them.

name:
  en: Sex Trade Offender Program (STOP), Edmonton
  fr: Programme STOP pour clients de la prostitution (Sex Trade Offender Program), Edmonton

kind: diversion

operator:
  name:
    en: Centre to End All Sexual Exploitation (CEASE)
    fr: CEASE (Centre to End All Sexual Exploitation)
  # No telephone number in the documents.
  partners:
    - en: Edmonton Police Service
      fr: Service de police d’Edmonton

jurisdiction:
  code: CA-AB
  zone: America/Edmonton
  child-protection:
    authority:
      en: a child intervention director or a police officer
      fr: un directeur des services d’intervention auprès des enfants ou un agent de police
    source: Child, Youth and Family Enhancement Act (Alberta), s. 4
    lines:
      - name:
          en: Child Abuse Hotline, day and night
          fr: Ligne d’aide contre la maltraitance d’enfants (Child Abuse Hotline), jour et nuit
        telephone: 1-800-387-5437 # alberta.ca, "How to help and report child abuse, neglect and sexual exploitation"
      - name:
          en: Police, where a child is in danger now
          fr: Police, si un enfant est en danger maintenant
        telephone: "911"
    # What whoever takes the call will want to know. It is said to them on the telephone, and written down nowhere here.
    asks:
      - en: Is the child in danger now? Then 911 first.
        fr: L’enfant est-il en danger maintenant? Alors d’abord le 911.
      - en: Who the child is and where, as far as you know.
        fr: Qui est l’enfant et où il se trouve, pour autant que vous le sachiez.
      - en: What was seen or heard, in the words that were used, and when.
        fr: Ce qui a été vu ou entendu, dans les mots employés, et quand.
      - en: Who is with the child, and who else knows.
        fr: Qui est avec l’enfant, et qui d’autre le sait.
      - en: Whether somebody pays, or offers to pay, for the child’s sexual services.
        fr: Si quelqu’un paie, ou offre de payer, pour les services sexuels de l’enfant.
      - en: Ask for the name or number of who takes the report, and for a reference.
        fr: Demandez le nom ou le numéro de la personne qui reçoit le signalement, et une référence.

# The EPS page, dated only by its year, says that enforcement "includes diversion programs for first-time offenders".
# Neither document names the instrument. Careful reading: nothing before that year's last day. To be replaced by the instrument.
authorization:
  instrument:
    en: Approval as an Adult Alternative Measures Program (instrument to be named by the agency)
    fr: Approbation comme programme de mesures de rechange pour adultes (acte à préciser par l’organisme)
  by:
    en: Attorney General of Alberta
    fr: Procureur général de l’Alberta
  from: 2015-12-31
  # The documents name no instrument, and the date is only the earliest that they tell of. Until the agency has put the real
  # ones here and says yes, condition (a) of s. 717(1) is unknown and nobody is enrolled.
  confirmed: no

languages: [en, fr]

streams:
  post-charge:
    gate-717: yes
    acceptance: yes
    court-watch: yes
    marker: yes
    decides: prosecutor # AMP: the Crown decides, then refers
    endings: [withdrawn, dismissed, stayed, returned-to-court]
  # Men sent by probation (CEASE): judged already, so s. 717 has nothing to say, and the court's record does the marker's work.
  probation:
    gate-717: no
    acceptance: no
    court-watch: no
    marker: no
    decides: coordinator # our choice: the order is the court's; whether there is a place is the agency's
    endings: [reported-to-officer]
  # Never arrested (CEASE).
  volunteer:
    gate-717: no
    acceptance: no
    court-watch: no
    marker: no
    decides: coordinator
    endings: [attended, did-not-attend]

criteria:
  - id: first-offence
    question:
      en: Is this the person’s first offence of obtaining sexual services?
      fr: S’agit-il de la première infraction de la personne liée à l’obtention de services sexuels?
    eligible-answer: yes
    refusal:
      en: The program is for people facing their first charge of this kind; the courts deal with repeat offences.
      fr: Le programme s’adresse aux personnes accusées pour la première fois d’une infraction de ce genre; les récidives relèvent des tribunaux.
    source: "EPS page: first-time offenders; the courts deal directly with repeat offenders"
    shelf-life-days: 90 # our choice: a record check older than three months may miss a newer charge
    streams: [post-charge]
    exception-allowed: yes # AMP: the Chief Crown Prosecutor may make an exception
  - id: no-violence
    question:
      en: Does the person have a history of violence?
      fr: La personne a-t-elle des antécédents de violence?
    eligible-answer: no
    refusal:
      en: The program isn’t open to people with a history of violence; the courts deal with them.
      fr: Le programme n’est pas ouvert aux personnes ayant des antécédents de violence; leur dossier relève des tribunaux.
    source: "EPS page: the courts deal directly with violent offenders; CEASE: no history of violence"
    shelf-life-days: 90 # our choice, as above
    streams: [post-charge, probation, volunteer] # survivors speak in the room, whoever sent the man
    exception-allowed: no
  # A past abuse of a child. An attempt to buy from a minor in this case is a bar of the law, and isn't asked here.
  - id: no-child-exploitation
    question:
      en: Does the person have a history of exploiting or abusing a child?
      fr: La personne a-t-elle des antécédents d’exploitation ou d’agression d’un enfant?
    eligible-answer: no
    refusal:
      en: The program isn’t open to people with a history of exploiting a child.
      fr: Le programme n’est pas ouvert aux personnes ayant des antécédents d’exploitation d’un enfant.
    source: "CEASE: no history of child exploitation"
    shelf-life-days: 90 # our choice, as above
    streams: [post-charge, probation, volunteer]
    exception-allowed: no
  - id: not-attended-before
    question:
      en: Has the person attended this program, or one like it, before?
      fr: La personne a-t-elle déjà suivi ce programme ou un programme semblable?
    eligible-answer: no
    refusal:
      en: The program can be taken once, and the person has taken it before.
      fr: Le programme ne peut être suivi qu’une seule fois, et la personne l’a déjà suivi.
    source: "EPS page: repeat offenders go to the courts"
    streams: [post-charge]
    exception-allowed: no

# Open: the AMP itself allows a second entry after two years. Careful reading of the EPS page: repeat offenders go to the courts.
repeat-rule: once-only

fee:
  amounts:
    post-charge: "750.00" # CEASE: in lieu of a fine. The EPS page names no fee.
    # What these two pay isn't stated (CEASE; volunteers: reduced). Something is owed, and how much is the agency's to say.
    probation: unknown
    volunteer: unknown
  methods:
    # No document lists the methods. Our choice: only the one that the sibling program prefers, and no surcharge.
    money-order:
      acceptance: accepted
  purpose:
    en: Food certificates, prescriptions, counselling, bursaries and public awareness
    fr: Bons de nourriture, médicaments d’ordonnance, counseling, bourses d’études et sensibilisation du public
  due-before-class: yes # our choice

class-day:
  # The EPS page says only "a full-day program". The topics are those of the STOP page, which is modelled on this program.
  segments:
    - id: vice-laws
      title:
        en: Vice laws and street facts
        fr: Les lois et la réalité de la rue
      required: yes
    - id: pimps-and-predators
      title:
        en: Pimps and predators
        fr: Proxénètes et prédateurs
      required: yes
    - id: health-risks
      title:
        en: Health risks and facts
        fr: Risques et réalités pour la santé
      required: yes
    - id: healthy-sexuality
      title:
        en: Healthy sexual behaviour and addictions
        fr: Sexualité saine et dépendances
      required: yes
    - id: impact-of-buying
      title:
        en: "The impact of buying sex: oneself, family, neighbourhood, community"
        fr: "Les conséquences de l’achat de services sexuels : soi-même, la famille, le quartier, la communauté"
      required: yes
    - id: impact-of-exploitation
      title:
        en: "The impact of sexual exploitation: victim, survivor, family and parents"
        fr: "Les conséquences de l’exploitation sexuelle : victime, survivante, famille et parents"
      required: yes
  late-allowance-minutes: 0 # our choice: "a full-day program"
  make-up: no
  voluntary-testing: no # not stated here

# No document states how long an agreement runs. Our choice, short: the two years of s. 717.4(5) start at its end.
agreement:
  longest-months: 6
  proposed-months: 3

clocks:
  limitation:
    length: 12 months
    starts: offence
    source: Criminal Code, s. 786(2)
  evidence-limit:
    length: 2 years
    starts: agreement-end
    source: Criminal Code, s. 717.4(5)
  # The note on a security check is described for Grande Prairie only, so there is no clearance-note clock here.
  marker:
    length: 5 years
    starts: ending
    source: "our choice; the documents are silent"
  retention:
    length: 2 years
    starts: ending
    source: "our choice, after s. 717.4(5); the documents are silent"
  decide-by:
    length: 14 days
    starts: referral
    source: "our choice: an undecided referral is raised after two weeks"

labels:
  participant:
    en: participant
    fr: participant
  prosecutor:
    en: Crown prosecutor
    fr: procureur de la Couronne
  class-day:
    en: class day
    fr: journée de formation

statements:
  consent:
    version: 1
    text:
      en: >-
        I agree to take part in this program in place of going through the court. I was told what it asks of me: to
        attend the whole class day, to settle the fee, and to keep to my agreement until the date on which it ends.
        I was told what is kept about me, who may see it and until when. I know that I may say no, and that I may
        change my mind at any time; my charge is then dealt with by the court. Nobody has pressed me to agree.
      fr: >-
        J’accepte de participer à ce programme au lieu de passer devant le tribunal. On m’a expliqué ce qu’il exige de
        moi : assister à toute la journée de formation, acquitter les frais et respecter mon engagement jusqu’à la date
        où il prend fin. On m’a expliqué ce qui est conservé à mon sujet, qui peut le consulter et jusqu’à quand. Je sais
        que je peux refuser et que je peux changer d’avis en tout temps; l’accusation suit alors son cours devant le
        tribunal. Personne n’a fait pression sur moi.
  rights:
    version: 1
    text:
      en: >-
        You have the right to be represented by a lawyer. You may speak with one before you decide, and you may ask for
        time to do so. You may choose to have the charge dealt with by the court instead. If you deny that you took part
        in the act, this program isn’t open to you. What you say here to accept responsibility can’t be used as evidence
        against you in any civil or criminal proceedings.
      fr: >-
        Vous avez le droit d’être représenté par un avocat. Vous pouvez en consulter un avant de décider et demander le
        temps de le faire. Vous pouvez choisir que l’accusation soit traitée par le tribunal. Si vous niez avoir
        participé à l’acte, ce programme ne vous est pas ouvert. Ce que vous dites ici pour reconnaître votre
        responsabilité ne peut servir de preuve contre vous dans aucune procédure civile ou criminelle.
  responsibility:
    version: 1
    text:
      en: "I accept responsibility for the act that is alleged against me in file {file}."
      fr: "Je reconnais ma responsabilité à l’égard de l’acte qui m’est reproché dans le dossier {file}."

"""#
        ),
        (
"grande-prairie-stop",
#"""
# Grande Prairie: Sex Trade Offender Program (STOP), run by Pace.
#
# Sources, as the comments below name them:
#   STOP page   the program's public page, in the documents that Onward was given
#   CBC         CBC News on the first class day (March 10, 2018) and on the rule that nobody comes twice
#   AMP         Alberta's Adult Alternative Measures Program: policy of May 20, 2008, and what Edmonton firms publish of it
# "Our choice" marks what no document states and this file had to settle; the agency should confirm each of them.

name:
  en: Sex Trade Offender Program (STOP), Grande Prairie
  fr: Programme STOP pour clients de la prostitution (Sex Trade Offender Program), Grande Prairie

kind: diversion

operator:
  name:
    en: Pace
    fr: Pace
  telephone: 780-539-6692 # STOP page
  partners: # STOP page, last paragraph
    - en: Grande Prairie RCMP
      fr: GRC de Grande Prairie
    - en: Office of the Crown Prosecutor
      fr: Bureau du procureur de la Couronne
    - en: Probation
      fr: Service de probation
    - en: Sunrise House Youth Emergency Shelter
      fr: Sunrise House (refuge d’urgence pour les jeunes)
    - en: Burden Bearers Counselling Services
      fr: Burden Bearers (services de counseling)
    - en: ACT Medical
      fr: ACT Medical

jurisdiction:
  code: CA-AB
  zone: America/Edmonton
  child-protection:
    authority:
      en: a child intervention director or a police officer
      fr: un directeur des services d’intervention auprès des enfants ou un agent de police
    source: Child, Youth and Family Enhancement Act (Alberta), s. 4
    lines:
      - name:
          en: Child Abuse Hotline, day and night
          fr: Ligne d’aide contre la maltraitance d’enfants (Child Abuse Hotline), jour et nuit
        telephone: 1-800-387-5437 # alberta.ca, "How to help and report child abuse, neglect and sexual exploitation"
      - name:
          en: Police, where a child is in danger now
          fr: Police, si un enfant est en danger maintenant
        telephone: "911"
    # What whoever takes the call will want to know. It is said to them on the telephone, and written down nowhere here.
    asks:
      - en: Is the child in danger now? Then 911 first.
        fr: L’enfant est-il en danger maintenant? Alors d’abord le 911.
      - en: Who the child is and where, as far as you know.
        fr: Qui est l’enfant et où il se trouve, pour autant que vous le sachiez.
      - en: What was seen or heard, in the words that were used, and when.
        fr: Ce qui a été vu ou entendu, dans les mots employés, et quand.
      - en: Who is with the child, and who else knows.
        fr: Qui est avec l’enfant, et qui d’autre le sait.
      - en: Whether somebody pays, or offers to pay, for the child’s sexual services.
        fr: Si quelqu’un paie, ou offre de payer, pour les services sexuels de l’enfant.
      - en: Ask for the name or number of who takes the report, and for a reference.
        fr: Demandez le nom ou le numéro de la personne qui reçoit le signalement, et une référence.

# The STOP page says that this is "an approved Adult Alternative Measures Program" and names neither the instrument nor
# its dates. Careful reading: nothing before the first class day that is known (CBC). Put the instrument's own
# number, date and end here as soon as they are at hand; after `until`, gate (a) of s. 717(1) is no longer met.
authorization:
  instrument:
    en: Approval as an Adult Alternative Measures Program (instrument to be named by the agency)
    fr: Approbation comme programme de mesures de rechange pour adultes (acte à préciser par l’organisme)
  by:
    en: Attorney General of Alberta
    fr: Procureur général de l’Alberta
  from: 2018-03-10
  # The documents name no instrument, and the date is only the earliest that they tell of. Until the agency has put the real
  # ones here and says yes, condition (a) of s. 717(1) is unknown and nobody is enrolled.
  confirmed: no

languages: [en, fr]

streams:
  # The page's "post-court": in fact the charge is laid and withdrawn after the class, so it is post-charge, before a plea.
  post-charge:
    gate-717: yes
    acceptance: yes
    court-watch: yes # "a slip-up in a big system" (STOP page): watched until a person confirms the withdrawal
    marker: yes
    decides: prosecutor # AMP: the Crown decides, then refers
    endings: [withdrawn, dismissed, stayed, returned-to-court]
  # "If you have NOT been arrested …" (STOP page).
  volunteer:
    gate-717: no
    acceptance: no
    court-watch: no
    marker: no
    decides: coordinator
    endings: [attended, did-not-attend]

criteria:
  - id: first-offence
    question:
      en: Is this the person’s first offence of obtaining sexual services?
      fr: S’agit-il de la première infraction de la personne liée à l’obtention de services sexuels?
    eligible-answer: yes
    refusal:
      en: The program is for people facing their first charge of this kind, and the record shows an earlier one.
      fr: Le programme s’adresse aux personnes accusées pour la première fois d’une infraction de ce genre, et le dossier en montre une antérieure.
    source: "STOP page: first time offending sex buyers"
    shelf-life-days: 90 # our choice: a record check older than three months may miss a newer charge
    streams: [post-charge]
    exception-allowed: yes # AMP: the Chief Crown Prosecutor may make an exception
  - id: no-violence
    question:
      en: Does the person have a history of violence?
      fr: La personne a-t-elle des antécédents de violence?
    eligible-answer: no
    refusal:
      en: The program isn’t open to people with a history of violence.
      fr: Le programme n’est pas ouvert aux personnes ayant des antécédents de violence.
    source: "STOP page: participants must not have a history of violence"
    shelf-life-days: 90 # our choice, as above
    streams: [post-charge, volunteer] # the page says "participants", and a volunteer is one
    exception-allowed: no
  # A past abuse of a child. An attempt to buy from a minor in this case is a bar of the law, and isn't asked here.
  - id: no-child-exploitation
    question:
      en: Does the person have a history of exploiting or abusing a child?
      fr: La personne a-t-elle des antécédents d’exploitation ou d’agression d’un enfant?
    eligible-answer: no
    refusal:
      en: The program isn’t open to people with a history of exploiting a child.
      fr: Le programme n’est pas ouvert aux personnes ayant des antécédents d’exploitation d’un enfant.
    source: "STOP page: participants must not have a history of child exploitation"
    shelf-life-days: 90 # our choice, as above
    streams: [post-charge, volunteer]
    exception-allowed: no
  - id: not-attended-before
    question:
      en: Has the person attended this program, or one like it, before?
      fr: La personne a-t-elle déjà suivi ce programme ou un programme semblable?
    eligible-answer: no
    refusal:
      en: The program can be taken once, and the person has taken it before.
      fr: Le programme ne peut être suivi qu’une seule fois, et la personne l’a déjà suivi.
    source: "CBC: no second chance"
    streams: [post-charge] # a volunteer leaves no marker, so nothing could answer for him
    exception-allowed: no

# Open: does this override the AMP's own rule (again after two years)? Careful reading: the program's stricter rule.
repeat-rule: once-only

fee:
  amounts:
    post-charge: "750.00" # STOP page
    volunteer: unknown # "a reduced fee" (STOP page), which doesn't say how much it is
  reducible: [volunteer] # the page offers a reduction to volunteers and says nothing about others
  methods:
    money-order:
      acceptance: preferred
      sentence:
        en: A money order payable to Pace is the way we prefer.
        fr: Nous préférons un mandat à l’ordre de Pace.
    cheque:
      acceptance: refused
      sentence:
        en: We can’t take a cheque.
        fr: Nous ne pouvons pas accepter les chèques.
    # "A processing fee will apply to digital transactions": how much isn't said, so none is charged until it is.
    debit:
      acceptance: accepted
      surcharge:
        amount: unknown
    credit:
      acceptance: accepted
      surcharge:
        amount: unknown
    cash:
      acceptance: after-talk
      sentence:
        en: Cash has to be discussed with the program coordinator first, at 780-539-6692.
        fr: Un paiement en espèces doit d’abord être discuté avec la coordonnatrice ou le coordonnateur du programme, au 780-539-6692.
  purpose:
    en: Programs for victims of sexual violence and exploitation in the Northwest Region
    fr: Programmes pour les victimes de violence et d’exploitation sexuelles dans la région du Nord-Ouest
  due-before-class: yes # our choice: "must be paid to take part"

class-day:
  # Seven topics on the page. Six are segments; the seventh, voluntary testing, is an offer and leaves no trace anywhere.
  segments:
    - id: vice-laws
      title:
        en: Vice laws and street facts
        fr: Les lois et la réalité de la rue
      required: yes
    - id: pimps-and-predators
      title:
        en: Pimps and predators
        fr: Proxénètes et prédateurs
      required: yes
    - id: health-risks
      title:
        en: Health risks and facts
        fr: Risques et réalités pour la santé
      required: yes
    - id: healthy-sexuality
      title:
        en: Healthy sexual behaviour and addictions
        fr: Sexualité saine et dépendances
      required: yes
    - id: impact-of-buying
      title:
        en: "The impact of buying sex: oneself, family, neighbourhood, community"
        fr: "Les conséquences de l’achat de services sexuels : soi-même, la famille, le quartier, la communauté"
      required: yes
    - id: impact-of-exploitation
      title:
        en: "The impact of sexual exploitation: victim, survivor, family and parents"
        fr: "Les conséquences de l’exploitation sexuelle : victime, survivante, famille et parents"
      required: yes
  late-allowance-minutes: 0 # "the entire day is mandatory" (STOP page)
  make-up: no # careful reading of the same sentence
  voluntary-testing: yes

# No document states how long an agreement runs. Our choice, short: the two years of s. 717.4(5) start at its end.
agreement:
  longest-months: 6
  proposed-months: 3

clocks:
  limitation:
    length: 12 months
    starts: offence
    source: Criminal Code, s. 786(2)
  evidence-limit:
    length: 2 years
    starts: agreement-end
    source: Criminal Code, s. 717.4(5)
  # "For 1 year" (STOP page), without saying from when. Careful reading: from the ending, the latest of the three
  # possible starts, so that the man isn't told too early that the note is gone. The page says "at most until".
  clearance-note:
    length: 1 year
    starts: ending
    source: "STOP page: for 1 year; its start isn't stated"
  # How long the once-only marker may be kept is open. Our choice: not for life. Nothing identifying is in it.
  marker:
    length: 5 years
    starts: ending
    source: "our choice; the documents are silent"
  # How long the agency keeps its record is open as well. Our choice: as long as the evidence limit, no longer.
  retention:
    length: 2 years
    starts: ending
    source: "our choice, after s. 717.4(5); the documents are silent"
  decide-by:
    length: 14 days
    starts: referral
    source: "our choice: an undecided referral is raised after two weeks"

# "John", "client" and "offender" are contested; these are the words that people read here.
labels:
  participant:
    en: participant
    fr: participant
  prosecutor:
    en: Crown prosecutor
    fr: procureur de la Couronne
  class-day:
    en: class day
    fr: journée de formation

statements:
  consent:
    version: 1
    text:
      en: >-
        I agree to take part in this program in place of going through the court. I was told what it asks of me: to
        attend the whole class day, to settle the fee of $750, and to keep to my agreement until the date on which it
        ends. When I have done it all the charge is withdrawn. I was told that for one year a security check can say of me
        “criminal involvement but dealt with by way of Alternative Measures”, and that it is mine to explain. I was told what is kept about me, who may see it and until when. I know that I may say no, and that I may
        change my mind at any time; my charge is then dealt with by the court. Nobody has pressed me to agree.
      fr: >-
        J’accepte de participer à ce programme au lieu de passer devant le tribunal. On m’a expliqué ce qu’il exige de
        moi : assister à toute la journée de formation, acquitter les frais de 750 $ et respecter mon engagement jusqu’à
        la date où il prend fin. Quand tout est fait, l’accusation est retirée. On m’a dit que, pendant un an, une vérification
        de sécurité peut indiquer à mon sujet « criminal involvement but dealt with by way of Alternative Measures » (une
        affaire criminelle réglée par des mesures de rechange), et que c’est à moi de l’expliquer. On m’a expliqué ce qui est conservé à mon sujet, qui peut le consulter et jusqu’à quand. Je sais
        que je peux refuser et que je peux changer d’avis en tout temps; l’accusation suit alors son cours devant le
        tribunal. Personne n’a fait pression sur moi.
  rights:
    version: 1
    text:
      en: >-
        You have the right to be represented by a lawyer. You may speak with one before you decide, and you may ask for
        time to do so. You may choose to have the charge dealt with by the court instead. If you deny that you took part
        in the act, this program isn’t open to you. What you say here to accept responsibility can’t be used as evidence
        against you in any civil or criminal proceedings.
      fr: >-
        Vous avez le droit d’être représenté par un avocat. Vous pouvez en consulter un avant de décider et demander le
        temps de le faire. Vous pouvez choisir que l’accusation soit traitée par le tribunal. Si vous niez avoir
        participé à l’acte, ce programme ne vous est pas ouvert. Ce que vous dites ici pour reconnaître votre
        responsabilité ne peut servir de preuve contre vous dans aucune procédure civile ou criminelle.
  responsibility:
    version: 1
    text:
      en: "I accept responsibility for the act that is alleged against me in file {file}."
      fr: "Je reconnais ma responsabilité à l’égard de l’acte qui m’est reproché dans le dossier {file}."

"""#
        ),
        (
"longueuil",
#"""
# Longueuil: the program of the SPAL (police) and the DPCP (prosecutors). French comes first in it.
#
# Sources, as the comments below name them:
#   Article     "A school rather than prison for clients of prostitution", La Presse, June 11, 2022, in the documents that
#               Onward was given (in translation)
#   Later press TVA (June 11, 2022), Journal des voisins, Droit-inc (September 2, 2025)
# "Our choice" marks what no document states and this file had to settle; the DPCP and the SPAL should confirm each of them.

name:
  en: Longueuil sexual exploitation awareness program (C3ESSES)
  fr: Programme de sensibilisation à l’exploitation sexuelle de Longueuil (C3ESSES)

kind: diversion

operator:
  name:
    en: Longueuil agglomeration police service (SPAL)
    fr: Service de police de l’agglomération de Longueuil (SPAL)
  # No telephone number in the article.
  partners:
    - en: Director of Criminal and Penal Prosecutions (DPCP)
      fr: Directeur des poursuites criminelles et pénales (DPCP)
    - en: Ministère de la Justice du Québec
      fr: Ministère de la Justice du Québec
    - en: Ministère de la Sécurité publique du Québec
      fr: Ministère de la Sécurité publique du Québec

jurisdiction:
  code: CA-QC
  zone: America/Toronto # the zone of Montréal and Longueuil in the IANA database
  child-protection:
    authority:
      en: the Director of Youth Protection (DYP)
      fr: le directeur de la protection de la jeunesse (DPJ)
    source: Youth Protection Act (Quebec), s. 39
    lines:
      - name:
          en: Director of Youth Protection (DPJ), Montérégie, day and night
          fr: Direction de la protection de la jeunesse (DPJ), Montérégie, jour et nuit
        telephone: 1-800-361-5310 # santemonteregie.qc.ca
      - name:
          en: Police, where a child is in danger now
          fr: Police, si un enfant est en danger maintenant
        telephone: "911"
    # What whoever takes the call will want to know. It is said to them on the telephone, and written down nowhere here.
    asks:
      - en: Is the child in danger now? Then 911 first.
        fr: L’enfant est-il en danger maintenant? Alors d’abord le 911.
      - en: Who the child is and where, as far as you know.
        fr: Qui est l’enfant et où il se trouve, pour autant que vous le sachiez.
      - en: What was seen or heard, in the words that were used, and when.
        fr: Ce qui a été vu ou entendu, dans les mots employés, et quand.
      - en: Who is with the child, and who else knows.
        fr: Qui est avec l’enfant, et qui d’autre le sait.
      - en: Whether somebody pays, or offers to pay, for the child’s sexual services.
        fr: Si quelqu’un paie, ou offre de payer, pour les services sexuels de l’enfant.
      - en: Ask for the name or number of who takes the report, and for a reference.
        fr: Demandez le nom ou le numéro de la personne qui reçoit le signalement, et une référence.

# Two ministries "have agreed to the implementation of a pilot project", to start "as of the fall" of 2022 (Article). Neither
# the instrument nor the pilot's end is named. Careful reading: nothing before that fall was over. To be replaced by the instrument.
authorization:
  instrument:
    en: Pilot project agreed to by the two ministries in 2022 (instrument to be named by the DPCP)
    fr: Projet pilote accepté par les deux ministères en 2022 (acte à préciser par le DPCP)
  by:
    en: Ministère de la Justice and Ministère de la Sécurité publique du Québec
    fr: Ministère de la Justice et ministère de la Sécurité publique du Québec
  from: 2022-12-21
  # The documents name no instrument, and the date is only the earliest that they tell of. Until the agency has put the real
  # ones here and says yes, condition (a) of s. 717(1) is unknown and nobody is enrolled.
  confirmed: no

languages: [fr, en]

streams:
  # Open: before or after the charge? The article's "rather than find themselves before a judge" reads either way; later press
  # says after charges are laid, one report of 2025 that none will be. Careful reading: a charge is laid, so the court date is watched.
  post-charge:
    gate-717: yes
    acceptance: yes # "acknowledge their responsibility": "the first step and it is crucial" (Article)
    court-watch: yes
    marker: yes
    decides: prosecutor # "It is the DPCP who will determine" (Article)
    endings: [withdrawn, dismissed, stayed, returned-to-court]

criteria:
  # Someone who tried to buy the services of a minor isn't eligible either (Article): a bar of the law, which isn't asked here.
  - id: no-child-exploitation
    question:
      en: Has the person sexually abused a minor child?
      fr: La personne a-t-elle déjà agressé sexuellement un enfant mineur?
    eligible-answer: no
    refusal:
      en: The program isn’t open to a person who has sexually abused a child.
      fr: Le programme n’est pas ouvert à une personne qui a agressé sexuellement un enfant.
    source: "Article: a person who has sexually abused a minor child will not be able to participate"
    shelf-life-days: 90 # our choice: a record check older than three months may miss a newer file
    streams: [post-charge]
    exception-allowed: no
  - id: no-violence
    question:
      en: Has the person been convicted of a sexual offence or of domestic violence?
      fr: La personne a-t-elle été déclarée coupable d’une infraction sexuelle ou de violence conjugale?
    eligible-answer: no
    refusal:
      en: The program isn’t open to a person convicted of a sexual offence or of domestic violence.
      fr: Le programme n’est pas ouvert à une personne déclarée coupable d’une infraction sexuelle ou de violence conjugale.
    source: "Later press: no prior conviction for a sexual offence or domestic violence; the article speaks of several criteria"
    shelf-life-days: 90 # our choice, as above
    streams: [post-charge]
    exception-allowed: no
  - id: not-attended-before
    question:
      en: Has the person attended this program, or one like it, before?
      fr: La personne a-t-elle déjà suivi ce programme ou un programme semblable?
    eligible-answer: no
    refusal:
      en: The program can be taken once, and the person has taken it before.
      fr: Le programme ne peut être suivi qu’une seule fois, et la personne l’a déjà suivi.
    source: "Later press: no prior participation"
    streams: [post-charge]
    exception-allowed: no

repeat-rule: once-only

fee:
  amounts:
    post-charge: unknown # "several hundred dollars" (Article): no figure stands here until somebody states one
  methods:
    # No document lists the methods. Our choice. No surcharge by any method until somebody confirms that Quebec allows one.
    money-order:
      acceptance: accepted
    debit:
      acceptance: accepted
    credit:
      acceptance: accepted
    # Possible; switched off until the agency has an address to receive it.
    e-transfer:
      acceptance: off
  purpose:
    en: Taking part in the program, individual therapy included
    fr: La participation au programme, thérapie individuelle comprise
  due-before-class: no # not stated

class-day:
  # Who speaks and about what: Article, under "Breaking Beliefs". That it is one day: later press.
  segments:
    - id: breaking-beliefs
      title:
        en: Breaking beliefs about sex work
        fr: Briser les croyances sur le travail du sexe
      required: yes
    - id: infections
      title:
        en: Sexually transmitted infections
        fr: Les infections transmissibles sexuellement
      required: yes
    - id: victims-experience
      title:
        en: What victims of sexual exploitation live through
        fr: Le vécu des victimes d’exploitation sexuelle
      required: yes
    - id: impact-on-families
      title:
        en: The impact on families
        fr: Les répercussions sur les familles
      required: yes
    - id: criminal-record
      title:
        en: The consequences of a criminal record
        fr: Les conséquences d’un casier judiciaire
      required: yes
  late-allowance-minutes: 0 # our choice
  make-up: no # our choice
  voluntary-testing: no # not stated

# "Individual therapy for one to eight weeks" (Article). Which assessment decides between one and eight is open (some men
# only, says later press): the file keeps only how many sessions were asked for and how many were attended.
therapy:
  minimum-weeks: 1
  maximum-weeks: 8
  sessions-per-week: 1
  by-assessment: yes

# No document states how long a commitment runs. Our choice: room for the day, eight weeks and a waiting list.
agreement:
  longest-months: 9
  proposed-months: 6

clocks:
  limitation:
    length: 12 months
    starts: offence
    source: Criminal Code, s. 786(2)
  evidence-limit:
    length: 2 years
    starts: agreement-end
    source: Criminal Code, s. 717.4(5)
  # No note on a security check is described for Quebec, so there is no clearance-note clock.
  marker:
    length: 5 years
    starts: ending
    source: "our choice; the documents are silent"
  retention:
    length: 2 years
    starts: ending
    source: "our choice, after s. 717.4(5); Quebec asks to destroy once the purpose is met (Access Act, s. 73)"
  decide-by:
    length: 14 days
    starts: referral
    source: "our choice: an undecided referral is raised after two weeks"

labels:
  participant:
    en: participant
    fr: participant
  prosecutor:
    en: DPCP prosecutor
    fr: procureur aux poursuites criminelles et pénales
  class-day:
    en: awareness day
    fr: journée de conscientisation

statements:
  consent:
    version: 1
    text:
      en: >-
        I agree to take part in this program in place of going through the court. I was told what it asks of me: to
        attend the whole awareness day, to attend the individual sessions that the assessment asks for, to settle the
        fee, and to keep to my commitment until the date on which it ends. I was told what is kept about me, who may
        see it and until when. I know that I may say no, and that I may change my mind at any time; my charge is then
        dealt with by the court. Nobody has pressed me to agree.
      fr: >-
        J’accepte de participer à ce programme au lieu de passer devant le tribunal. On m’a expliqué ce qu’il exige de
        moi : assister à toute la journée de conscientisation, suivre les rencontres individuelles que l’évaluation
        demande, acquitter les frais et respecter mon engagement jusqu’à la date où il prend fin. On m’a expliqué ce qui
        est conservé à mon sujet, qui peut le consulter et jusqu’à quand. Je sais que je peux refuser et que je peux
        changer d’avis en tout temps; l’accusation suit alors son cours devant le tribunal. Personne n’a fait pression
        sur moi.
  rights:
    version: 1
    text:
      en: >-
        You have the right to be represented by a lawyer. You may speak with one before you decide, and you may ask for
        time to do so. You may choose to have the charge dealt with by the court instead. If you deny that you took part
        in the act, this program isn’t open to you. What you say here to accept responsibility can’t be used as evidence
        against you in any civil or criminal proceedings.
      fr: >-
        Vous avez le droit d’être représenté par un avocat. Vous pouvez en consulter un avant de décider et demander le
        temps de le faire. Vous pouvez choisir que l’accusation soit traitée par le tribunal. Si vous niez avoir
        participé à l’acte, ce programme ne vous est pas ouvert. Ce que vous dites ici pour reconnaître votre
        responsabilité ne peut servir de preuve contre vous dans aucune procédure civile ou criminelle.
  responsibility:
    version: 1
    text:
      en: "I accept responsibility for the act that is alleged against me in file {file}."
      fr: "Je reconnais ma responsabilité à l’égard de l’acte qui m’est reproché dans le dossier {file}."

"""#
        ),
        (
"template",
#"""
# A template for a new city. Copy this file, name it after your program (lower-case words with hyphens, such as
# north-bay-program.yaml), change what stands here, and check it:
#
#     onward program check north-bay-program.yaml
#
# The check prints every fault at once with its line and column. These are the rules of the file:
#   - Keys that nobody knows are errors, so that a slip of the pen can't switch a rule off in silence.
#   - Every text stands in English and French, side by side. A missing or empty one is an error.
#   - Leave out what you don't know. A figure that is absent is asked for; a figure that is guessed does harm.
#   - Money is written as text, "750.00". Yes and no, dates (2026-03-08) and whole numbers stand without quotes.
#   - A text with a colon followed by a space needs quotes. YAML's anchors, aliases and tags aren't allowed.
#
# The values below are an example that works: a made-up city with a made-up authorization, used by `onward demo` to show
# all four streams. Nothing in it is any real program's.

# What people read as the program's name.
name:
  en: Example City diversion program (template)
  fr: Programme de déjudiciarisation de Ville-Exemple (modèle)

# diversion: takes cases. support: a plan of a woman's own, in a compartment of its own; it has no streams, criteria, fee or class.
kind: diversion

operator:
  name:
    en: Example Community Agency
    fr: Organisme communautaire Exemple
  telephone: 416-555-0100 # may be left out
  partners: # may be left out
    - en: Example City Police
      fr: Police de Ville-Exemple

jurisdiction:
  code: CA-ON # ISO 3166-2: CA-AB, CA-QC, …
  zone: America/Toronto # a name of the IANA database; all dates of the program follow its calendar
  # To whom a child in danger is reported, and the section that says so. In Alberta: a director or a police officer (CYFEA,
  # s. 4). In Quebec: the Director of Youth Protection (Youth Protection Act, s. 39).
  child-protection:
    authority:
      en: a children’s aid society
      fr: une société d’aide à l’enfance
    source: Child, Youth and Family Services Act, 2017 (Ontario), s. 125
    lines:
      - name:
          en: The children’s aid society of your region, day and night
          fr: La société d’aide à l’enfance de votre région, jour et nuit
        telephone: 416-555-0100 # the society's own number in its place
      - name:
          en: Police, where a child is in danger now
          fr: Police, si un enfant est en danger maintenant
        telephone: "911"
    # What whoever takes the call will want to know. It is said to them on the telephone, and written down nowhere here.
    asks:
      - en: Is the child in danger now? Then 911 first.
        fr: L’enfant est-il en danger maintenant? Alors d’abord le 911.
      - en: Who the child is and where, as far as you know.
        fr: Qui est l’enfant et où il se trouve, pour autant que vous le sachiez.
      - en: What was seen or heard, in the words that were used, and when.
        fr: Ce qui a été vu ou entendu, dans les mots employés, et quand.
      - en: Who is with the child, and who else knows.
        fr: Qui est avec l’enfant, et qui d’autre le sait.
      - en: Whether somebody pays, or offers to pay, for the child’s sexual services.
        fr: Si quelqu’un paie, ou offre de payer, pour les services sexuels de l’enfant.
      - en: Ask for the name or number of who takes the report, and for a reference.
        fr: Demandez le nom ou le numéro de la personne qui reçoit le signalement, et une référence.

# By what instrument the Attorney General, or a delegate, authorized the program: Criminal Code, s. 717(1)(a). Without it, or
# outside its dates, gate (a) isn't met and nobody can be enrolled where gate-717 is yes. `until` is the last day on
# which it holds; leave it out when there is no end. THIS ONE IS MADE UP.
authorization:
  instrument:
    en: Example Order No. 1 (made up for the demonstration)
    fr: Arrêté exemple no 1 (inventé pour la démonstration)
  by:
    en: Example Attorney General (made up)
    fr: Procureur général exemple (inventé)
  from: 2020-01-01
  # yes: the instrument is at hand, and was read. no: condition (a) is unknown, and nobody is enrolled.
  confirmed: yes
  # until: 2030-12-31

# The languages in which the program works; the first one is offered first.
languages: [en, fr]

# When nobody is sent a message, in the zone above. These hours count where none are given; `none` for a program without.
quiet-hours: 21:00-8:00

# The ways in. A stream that isn't here isn't offered. For each of them:
#   gate-717      the conditions of s. 717(1) must be met before an agreement (yes before and after a charge; no otherwise)
#   acceptance    responsibility is accepted by the fixed sentence (goes with gate-717)
#   court-watch   the court date is watched until a person confirms the ending
#   marker        a completed case leaves the once-only marker, which says only that somebody like this has attended
#   decides       prosecutor, police, court or coordinator; always the prosecutor where gate-717 is yes
#   endings       how a case may end
streams:
  # As Ottawa's program ran: no charge is laid yet. The measures are still "alternative measures" for a person alleged to have committed an
  # offence, so s. 717 applies whole, and (b) and (f) need the Attorney General's agent: the prosecutor decides, not the police.
  pre-charge:
    gate-717: yes
    acceptance: yes
    court-watch: no # there is no court date yet
    marker: yes
    decides: prosecutor
    endings: [no-charge-laid, charge-laid]
  # A charge is before the court, and is withdrawn or dismissed after completion.
  post-charge:
    gate-717: yes
    acceptance: yes
    court-watch: yes
    marker: yes
    decides: prosecutor
    endings: [withdrawn, dismissed, stayed, returned-to-court]
  # Sent under an order, after judgment.
  probation:
    gate-717: no
    acceptance: no
    court-watch: no
    marker: no
    decides: coordinator
    endings: [reported-to-officer]
  # Never arrested. Always without gate, acceptance, watch and marker, and decided by the coordinator.
  volunteer:
    gate-717: no
    acceptance: no
    court-watch: no
    marker: no
    decides: coordinator
    endings: [attended, did-not-attend]

# The questions of eligibility. What the law asks of everybody isn't here and can't be: age 18 at the offence, an attempt with a
# minor, a denial, a wish to go to court (the ids age, minor-bar, denial and wants-court are reserved).
criteria:
  - id: no-violence # lower-case words with hyphens; keep it once cases use it
    question:
      en: Does the person have a history of violence?
      fr: La personne a-t-elle des antécédents de violence?
    eligible-answer: no # the answer that makes a person eligible
    refusal: # said on the screen and in the letter when the answer is the other one
      en: The program isn’t open to people with a history of violence.
      fr: Le programme n’est pas ouvert aux personnes ayant des antécédents de violence.
    source: "Example: the program’s guidelines, section 2"
    shelf-life-days: 90 # the answer must be given anew after so many days; leave it out when it keeps
    streams: [pre-charge, post-charge, probation, volunteer] # those that ask it
    exception-allowed: no # whether the decider may make an exception with a reason
  # A past abuse of a child is a criterion; an attempt with a minor in this very case is the law's bar.
  - id: no-child-exploitation
    question:
      en: Does the person have a history of exploiting or abusing a child?
      fr: La personne a-t-elle des antécédents d’exploitation ou d’agression d’un enfant?
    eligible-answer: no
    refusal:
      en: The program isn’t open to people with a history of exploiting a child.
      fr: Le programme n’est pas ouvert aux personnes ayant des antécédents d’exploitation d’un enfant.
    source: "Example: the program’s guidelines, section 2"
    shelf-life-days: 90
    streams: [pre-charge, post-charge, probation, volunteer]
    exception-allowed: no
  - id: first-offence
    question:
      en: Is this the person’s first offence of obtaining sexual services?
      fr: S’agit-il de la première infraction de la personne liée à l’obtention de services sexuels?
    eligible-answer: yes
    refusal:
      en: The program is for people dealt with for the first time, and the record shows an earlier matter.
      fr: Le programme s’adresse aux personnes mises en cause pour la première fois, et le dossier montre une affaire antérieure.
    source: "Example: the program’s guidelines, section 3"
    shelf-life-days: 90
    streams: [pre-charge, post-charge]
    exception-allowed: yes
  - id: not-attended-before
    question:
      en: Has the person attended this program, or one like it, before?
      fr: La personne a-t-elle déjà suivi ce programme ou un programme semblable?
    eligible-answer: no
    refusal:
      en: The program can be taken once, and the person has taken it before.
      fr: Le programme ne peut être suivi qu’une seule fois, et la personne l’a déjà suivi.
    source: "Example: the program’s guidelines, section 4"
    streams: [pre-charge, post-charge]
    exception-allowed: no

# Whether a person may come again: once-only, not-stated, or (counted from the earlier case's ending, as long as the marker lasts)
#     repeat-rule:
#       years-between: 2
repeat-rule: once-only

# May be left out when nothing is asked for.
fee:
  # By stream: an amount, or unknown (one is owed, nobody said how much). In a stream that isn't here nothing is asked.
  amounts:
    pre-charge: "400.00"
    post-charge: "400.00"
    probation: "400.00"
    volunteer: "200.00"
  # Streams in which a reduced fee may be decided.
  reducible: [pre-charge, post-charge, probation, volunteer]
  # money-order, cheque, debit, credit, cash, e-transfer. A method that isn't here isn't taken. Each has
  #   acceptance   preferred, accepted, after-talk (with the coordinator), refused, or off (possible, switched off)
  #   sentence     what is said at the desk; needed where it is refused or after a talk
  #   surcharge    amount: "5.00", or amount: unknown (one applies, nobody said how much), or percent: "2.5".
  #                In Quebec only with confirmed-by: who confirmed that one is allowed, and when.
  methods:
    money-order:
      acceptance: preferred
    cheque:
      acceptance: refused
      sentence:
        en: We can’t take a cheque.
        fr: Nous ne pouvons pas accepter les chèques.
    debit:
      acceptance: accepted
    credit:
      acceptance: accepted
      surcharge:
        percent: "2.4"
    cash:
      acceptance: after-talk
      sentence:
        en: Cash has to be discussed with the coordinator first.
        fr: Un paiement en espèces doit d’abord être discuté avec la coordonnatrice ou le coordonnateur.
    e-transfer:
      acceptance: off
  # What the fee pays for. It is no gift, so no receipt may call it one.
  purpose:
    en: Services for survivors of sexual exploitation in Example City
    fr: Services aux survivantes de l’exploitation sexuelle de Ville-Exemple
  # Whether it must be settled before the class day.
  due-before-class: yes
  # Where each fee goes, in percent that add up to 100; left out, all of it goes to the purpose above. And what becomes of the fee of
  # somebody who doesn't come and has no acceptable reason: refund, forfeit or carry (it counts for the next class day).
  earmarks:
    - id: counselling
      name:
        en: Counselling for survivors
        fr: Counseling pour survivantes
      share: 70
    - id: bursaries
      name:
        en: Bursaries
        fr: Bourses d’études
      share: 30
  no-show: carry

# May be left out when there is no class day.
class-day:
  # Attendance is kept by segment, and missing a required one keeps the day from counting.
  segments:
    - id: law-and-street
      title:
        en: The law and the street
        fr: La loi et la rue
      required: yes
    - id: health
      title:
        en: Health
        fr: La santé
      required: yes
    - id: survivors-voice
      title:
        en: A survivor speaks
        fr: Une survivante prend la parole
      required: yes
    - id: questions
      title:
        en: Questions and talk
        fr: Questions et discussion
      required: no
  late-allowance-minutes: 10 # an arrival so many minutes after a segment's start still counts
  make-up: yes # whether a missed segment may be made up another day
  voluntary-testing: no # an offer, never a segment: nothing about it can be recorded anywhere
  # Both may be left out. The place is told so many days before (2 if it isn't said), and no class is held on these days, beside
  # the province's holidays.
  venue-days-before: 2
  closed: [2026-12-28, 2026-12-29]

# Individual therapy. Leave it out when there is none.
# therapy:
#   minimum-weeks: 1
#   maximum-weeks: 8
#   sessions-per-week: 1
#   by-assessment: yes

# The agreed period, in months from the agreement's date. The two years of s. 717.4(5) start at its end.
agreement:
  longest-months: 6
  proposed-months: 3
  # Days between a yes on the person's own page and the day on which the coordinator can record it, having heard it by voice. No statute sets
  # them; without this line it is 2.
  time-to-think-days: 2

# Each clock has a length (60 days, 12 months, 2 years), what starts it, and its source. `limitation` and `evidence-limit` are the
# Criminal Code's and can't be changed; `retention` is always needed, and `marker` where a stream leaves one.
# Others: attend-by, no-rearrest, clearance-note, second-entry (goes with years-between, from the ending), decide-by (without one, a
# decision is due on the day of the referral).
clocks:
  limitation:
    length: 12 months
    starts: offence
    source: Criminal Code, s. 786(2)
  attend-by:
    length: 60 days # as Ottawa's program had it
    starts: referral
    source: "Example: the program’s guidelines, section 5"
  evidence-limit:
    length: 2 years
    starts: agreement-end
    source: Criminal Code, s. 717.4(5)
  # It starts at the charge, the completion or the ending. Where the document leaves that open, take the latest: the page says "at most
  # until". From the charge it is counted where the referral dates it; where nobody knows that day, from the ending.
  clearance-note:
    length: 1 year
    starts: ending
    source: "Example: the program’s guidelines, section 6"
  marker:
    length: 5 years
    starts: ending
    source: "Example: the program’s guidelines, section 7"
  retention:
    length: 2 years
    starts: ending
    source: "Example: the program’s guidelines, section 7"
  decide-by:
    length: 14 days
    starts: referral
    source: "Example: the program’s guidelines, section 8"

# Words that are contested, as your program says them.
labels:
  participant:
    en: participant
    fr: participant
  prosecutor:
    en: Crown prosecutor
    fr: procureur de la Couronne
  class-day:
    en: class day
    fr: journée de formation

# The fixed sentences that are read to a person, in both languages. Change a text and its version goes up by one: the record names the
# version that was read. `consent` and `rights` are needed where gate-717 is yes, `responsibility` where acceptance is.
# {file} is replaced by the file number; nothing else may stand in braces. No account of the act is ever asked for.
statements:
  consent:
    version: 1
    text:
      en: >-
        I agree to take part in this program in place of going through the court. I was told what it asks of me: to
        attend the whole class day, to settle the fee, and to keep to my agreement until the date on which it ends.
        I was told what is kept about me, who may see it and until when. I know that I may say no, and that I may
        change my mind at any time; the matter is then dealt with as if there were no program. Nobody has pressed me
        to agree.
      fr: >-
        J’accepte de participer à ce programme au lieu de passer devant le tribunal. On m’a expliqué ce qu’il exige de
        moi : assister à toute la journée de formation, acquitter les frais et respecter mon engagement jusqu’à la date
        où il prend fin. On m’a expliqué ce qui est conservé à mon sujet, qui peut le consulter et jusqu’à quand. Je sais
        que je peux refuser et que je peux changer d’avis en tout temps; le dossier suit alors son cours comme s’il n’y
        avait pas de programme. Personne n’a fait pression sur moi.
  rights:
    version: 1
    text:
      en: >-
        You have the right to be represented by a lawyer. You may speak with one before you decide, and you may ask for
        time to do so. You may choose to have the matter dealt with by the court instead. If you deny that you took part
        in the act, this program isn’t open to you. What you say here to accept responsibility can’t be used as evidence
        against you in any civil or criminal proceedings.
      fr: >-
        Vous avez le droit d’être représenté par un avocat. Vous pouvez en consulter un avant de décider et demander le
        temps de le faire. Vous pouvez choisir que le tribunal soit saisi de l’affaire. Si vous niez avoir participé à
        l’acte, ce programme ne vous est pas ouvert. Ce que vous dites ici pour reconnaître votre
        responsabilité ne peut servir de preuve contre vous dans aucune procédure civile ou criminelle.
  responsibility:
    version: 1
    text:
      en: "I accept responsibility for the act that is alleged against me in file {file}."
      fr: "Je reconnais ma responsabilité à l’égard de l’acte qui m’est reproché dans le dossier {file}."

"""#
        ),
        (
"toronto",
#"""
# Toronto: the "john school" that the Longueuil article names as existing, with Edmonton's.
#
# Sources, as the comments below name them:
#   Article     La Presse, June 11, 2022: the program "is present in a few Canadian cities, such as Toronto and Edmonton"
#   Study       Wortley, Fischer and Webster on the Toronto program of 1999 to 2001
# Almost nothing about today's program is in our documents. What isn't known is absent: no authorization (so gate (a) isn't met and
# nobody can be enrolled), no fee, no topics, no agreement length. It is here so that the agency can fill it in.

name:
  en: Toronto diversion program for buyers of sex
  fr: Programme de déjudiciarisation de Toronto pour clients de la prostitution

kind: diversion

operator:
  name:
    en: Toronto program (the agency isn’t named in the document)
    fr: Programme de Toronto (l’organisme n’est pas nommé dans le document)

jurisdiction:
  code: CA-ON
  zone: America/Toronto
  child-protection:
    authority:
      en: a children’s aid society
      fr: une société d’aide à l’enfance
    source: Child, Youth and Family Services Act, 2017 (Ontario), s. 125
    lines:
      - name:
          en: Children’s Aid Society of Toronto, day and night
          fr: Children’s Aid Society of Toronto (aide à l’enfance), jour et nuit
        telephone: 416-924-4646 # torontocas.ca
      - name:
          en: Police, where a child is in danger now
          fr: Police, si un enfant est en danger maintenant
        telephone: "911"
    # What whoever takes the call will want to know. It is said to them on the telephone, and written down nowhere here.
    asks:
      - en: Is the child in danger now? Then 911 first.
        fr: L’enfant est-il en danger maintenant? Alors d’abord le 911.
      - en: Who the child is and where, as far as you know.
        fr: Qui est l’enfant et où il se trouve, pour autant que vous le sachiez.
      - en: What was seen or heard, in the words that were used, and when.
        fr: Ce qui a été vu ou entendu, dans les mots employés, et quand.
      - en: Who is with the child, and who else knows.
        fr: Qui est avec l’enfant, et qui d’autre le sait.
      - en: Whether somebody pays, or offers to pay, for the child’s sexual services.
        fr: Si quelqu’un paie, ou offre de payer, pour les services sexuels de l’enfant.
      - en: Ask for the name or number of who takes the report, and for a reference.
        fr: Demandez le nom ou le numéro de la personne qui reçoit le signalement, et une référence.

languages: [en, fr]

streams:
  # Study: after the charge. What was reported of a plea and of waived rights isn't repeated here: s. 717 leaves no room for it.
  post-charge:
    gate-717: yes
    acceptance: yes
    court-watch: yes
    marker: no # no rule on coming twice is known, so nothing is kept to answer for one
    decides: prosecutor
    endings: [withdrawn, dismissed, stayed, returned-to-court]

criteria:
  - id: first-offence
    question:
      en: Is this the person’s first charge related to prostitution?
      fr: S’agit-il de la première accusation de la personne liée à la prostitution?
    eligible-answer: yes
    refusal:
      en: The program is for people facing their first charge of this kind, and the record shows an earlier one.
      fr: Le programme s’adresse aux personnes accusées pour la première fois d’une infraction de ce genre, et le dossier en montre une antérieure.
    source: "Study: no prior prostitution charge"
    shelf-life-days: 90 # our choice: a record check older than three months may miss a newer charge
    streams: [post-charge]
    exception-allowed: no

repeat-rule: not-stated

class-day:
  # Study: one day. Its topics aren't known, so the day is one segment.
  segments:
    - id: full-day
      title:
        en: The full class day
        fr: La journée complète
      required: yes
  late-allowance-minutes: 0
  make-up: no
  voluntary-testing: no

clocks:
  limitation:
    length: 12 months
    starts: offence
    source: Criminal Code, s. 786(2)
  evidence-limit:
    length: 2 years
    starts: agreement-end
    source: Criminal Code, s. 717.4(5)
  # Nothing is kept without a clock. Our choice, as for the other programs.
  retention:
    length: 2 years
    starts: ending
    source: "our choice, after s. 717.4(5); the document is silent"
  decide-by:
    length: 14 days
    starts: referral
    source: "our choice: an undecided referral is raised after two weeks"

labels:
  participant:
    en: participant
    fr: participant
  prosecutor:
    en: Crown prosecutor
    fr: procureur de la Couronne
  class-day:
    en: class day
    fr: journée de formation

statements:
  consent:
    version: 1
    text:
      en: >-
        I agree to take part in this program in place of going through the court. I was told what it asks of me: to
        attend the whole class day and to keep to my agreement until the date on which it ends. I was told what is kept
        about me, who may see it and until when. I know that I may say no, and that I may change my mind at any time; my
        charge is then dealt with by the court. Nobody has pressed me to agree.
      fr: >-
        J’accepte de participer à ce programme au lieu de passer devant le tribunal. On m’a expliqué ce qu’il exige de
        moi : assister à toute la journée de formation et respecter mon engagement jusqu’à la date où il prend fin. On
        m’a expliqué ce qui est conservé à mon sujet, qui peut le consulter et jusqu’à quand. Je sais que je peux refuser
        et que je peux changer d’avis en tout temps; l’accusation suit alors son cours devant le tribunal. Personne n’a
        fait pression sur moi.
  rights:
    version: 1
    text:
      en: >-
        You have the right to be represented by a lawyer. You may speak with one before you decide, and you may ask for
        time to do so. You may choose to have the charge dealt with by the court instead. If you deny that you took part
        in the act, this program isn’t open to you. What you say here to accept responsibility can’t be used as evidence
        against you in any civil or criminal proceedings.
      fr: >-
        Vous avez le droit d’être représenté par un avocat. Vous pouvez en consulter un avant de décider et demander le
        temps de le faire. Vous pouvez choisir que l’accusation soit traitée par le tribunal. Si vous niez avoir
        participé à l’acte, ce programme ne vous est pas ouvert. Ce que vous dites ici pour reconnaître votre
        responsabilité ne peut servir de preuve contre vous dans aucune procédure civile ou criminelle.
  responsibility:
    version: 1
    text:
      en: "I accept responsibility for the act that is alleged against me in file {file}."
      fr: "Je reconnais ma responsabilité à l’égard de l’acte qui m’est reproché dans le dossier {file}."

"""#
        ),
    ]
}
