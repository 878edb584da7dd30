// Written by scripts/embed_programs.py; the words are in programs/site/.

/// The words of public pages that come with the product, in the order of the programs' ids.
public enum ShippedSites {
    /// Each with its program's id and its text, byte for byte.
    public static let all: [(id: String, yaml: String)] = [
        (
"edmonton-coarse",
#"""
# The public page of COARSE in Edmonton. Facts: the Edmonton Police Service's page of 2015. The sentences are ours.

about:
  - text:
      - en: COARSE stands for Creating Options Aimed at Reducing Sexual Exploitation. It is for women who want to get out of exploitation, or to make it less dangerous. Each works on a plan of her own, made for what she needs, in her own words and at her own pace.
        fr: COARSE signifie Creating Options Aimed at Reducing Sexual Exploitation, c’est-à-dire créer des options pour réduire l’exploitation sexuelle. Il s’adresse aux femmes qui veulent sortir de l’exploitation ou la rendre moins dangereuse. Chacune travaille à un plan qui lui est propre, selon ses besoins, dans ses mots et à son rythme.
      - en: Many who are exploited belong to a minority with fewer chances, and much stands in their way. A plan begins with what stands in yours.
        fr: Beaucoup de personnes exploitées appartiennent à une minorité défavorisée, et les obstacles sont nombreux. Un plan commence par ceux que vous rencontrez.

"""#
        ),
        (
"edmonton-stop",
#"""
# What the public pages of the Edmonton program say beyond its definition (../edmonton-stop.yaml).
#
# Facts: the Edmonton Police Service's page of 2015 and what CEASE publishes of its program. The sentences are ours. The page of 2015 speaks
# of "post-court" enforcement against both sides; since December 2014 selling one's own services is no longer prosecuted (Criminal Code, s. 286.5).

excluded:
  first-offence:
    en: people who have an earlier charge of this kind
    fr: les personnes qui ont une accusation antérieure de ce genre
  no-violence:
    en: people with a history of violence
    fr: les personnes ayant des antécédents de violence
  no-child-exploitation:
    en: people with a history of exploiting a child
    fr: les personnes ayant des antécédents d’exploitation d’un enfant
  not-attended-before:
    en: people who have taken the program, or one like it, before
    fr: les personnes qui ont déjà suivi ce programme ou un programme semblable

about:
  - text:
      - en: A full day for people who were charged for the first time. They learn how much harm buying sex does in the community. The hope behind it is that whoever knows acts differently.
        fr: Une journée complète pour les personnes accusées pour la première fois. Elles y apprennent l’ampleur du tort que l’achat de services sexuels cause à la collectivité. L’espoir est que la connaissance change les comportements.
      - en: Repeat and violent offences go straight to the courts.
        fr: Les récidives et les infractions violentes relèvent directement des tribunaux.

charge:
  - text:
      - en: The program is part of Alberta’s Adult Alternative Measures Program. Ask the agency what a security check would say of you, and for how long.
        fr: Le programme fait partie du programme albertain de mesures de rechange pour adultes. Demandez à l’organisme ce qu’une vérification de sécurité dirait à votre sujet, et pendant combien de temps.

community:
  - title:
      en: What the city has chosen
      fr: Ce que la ville a choisi
    text:
      - en: The Edmonton Police Service speaks of a balanced approach. It wants buying and selling off the streets, and with them the violence that comes with drugs and gangs.
        fr: Le Service de police d’Edmonton parle d’une approche équilibrée. Il veut que l’achat et la vente quittent la rue et, avec eux, la violence qui accompagne les drogues et les gangs.
      - en: "The law has changed since then: buying sex is an offence; selling one’s own services isn’t prosecuted (Criminal Code, s. 286.1 and 286.5)."
        fr: "La loi a changé depuis : acheter des services sexuels est une infraction; vendre les siens ne donne pas lieu à des poursuites (Code criminel, art. 286.1 et 286.5)."
  - title:
      en: What residents can do
      fr: Ce que les résidents peuvent faire
    list:
      - en: join a neighbourhood patrol
        fr: participer à une patrouille de quartier
      - en: meet with politicians
        fr: rencontrer des élus
      - en: hold events that inform the public
        fr: organiser des activités de sensibilisation du public
      - en: take part in rallies
        fr: prendre part à des rassemblements
  - title:
      en: "COARSE: options for women"
      fr: "COARSE : des options pour les femmes"
    text:
      - en: COARSE stands for Creating Options Aimed at Reducing Sexual Exploitation. Each woman works on a plan of her own, made for what she needs. People who buy come from everywhere; people who are exploited often belong to a minority that has fewer chances and many obstacles on the way out.
        fr: COARSE signifie Creating Options Aimed at Reducing Sexual Exploitation, c’est-à-dire créer des options pour réduire l’exploitation sexuelle. Chaque femme travaille à un plan qui lui est propre, selon ses besoins. Les personnes qui achètent viennent de tous les milieux; celles qui sont exploitées appartiennent souvent à une minorité défavorisée et rencontrent de nombreux obstacles pour s’en sortir.
  - title:
      en: "Children: the PSECA"
      fr: "Les enfants : la PSECA"
    text:
      - en: Under the Protection of Sexually Exploited Children Act (PSECA), Children’s Services and police anywhere in Alberta can step in and support a child who is exploited. Whoever exploits a child faces severe penalties, and police work with their partners to have each of them fully prosecuted.
        fr: En vertu de la Protection of Sexually Exploited Children Act (PSECA), les services à l’enfance et la police peuvent, partout en Alberta, intervenir auprès d’un enfant exploité et le soutenir. Quiconque exploite un enfant s’expose à de lourdes peines, et la police travaille avec ses partenaires pour que chacun soit poursuivi avec toute la rigueur de la loi.
  - title:
      en: "“Working Together”, 2007"
      fr: "« Working Together », 2007"
    text:
      - en: "The Prostitution Working Group of Safedmonton had a report made on what was being done in the city: “Working Together to Address Sexual Exploitation in Edmonton: A Snapshot of Initiatives and Insights”. It came out in November 2007 and names five areas in which harm can be reduced."
        fr: "Le groupe de travail sur la prostitution de Safedmonton a commandé un rapport sur ce qui se faisait dans la ville : « Working Together to Address Sexual Exploitation in Edmonton: A Snapshot of Initiatives and Insights ». Publié en novembre 2007, il nomme cinq domaines dans lesquels le tort peut être réduit."
    list:
      - en: treatment of addictions, and housing
        fr: le traitement des dépendances et le logement
      - en: coordination, funding and strategic action
        fr: la coordination, le financement et l’action stratégique
      - en: bringing the community together
        fr: la mobilisation de la collectivité
      - en: laws and their enforcement
        fr: les lois et leur application
      - en: speaking up for change
        fr: la défense du changement

questions:
  - question:
      en: Who decides whether I may take part?
      fr: Qui décide si je peux participer?
    answer:
      en: The Crown prosecutor, who then refers you. The agency doesn’t decide it.
      fr: Le procureur de la Couronne, qui vous dirige ensuite vers le programme. Ce n’est pas l’organisme qui décide.
  - question:
      en: What does it cost?
      fr: Combien cela coûte-t-il?
    answer:
      en: The fee is $750, in place of a fine. It pays for food certificates, prescriptions, counselling, bursaries and public awareness.
      fr: Les frais sont de 750 $ et remplacent une amende. Ils paient des bons de nourriture, des médicaments d’ordonnance, du counseling, des bourses d’études et la sensibilisation du public.

"""#
        ),
        (
"grande-prairie-stop",
#"""
# What the public pages of the Grande Prairie program say beyond its definition (../grande-prairie-stop.yaml).
#
# Facts: the program's own public page, in the documents that Onward was given. The sentences are ours. Fees, ways to pay, topics, partners and
# who may not come stand in the definition, and the pages take them from there; they aren't repeated here.

mentored-by:
  program: edmonton-stop
  sentence:
    en: The program follows the one in Edmonton, which the Centre to End All Sexual Exploitation (CEASE) began and has run for many years. CEASE still advises and supports Grande Prairie.
    fr: Le programme suit le modèle de celui d’Edmonton, que le Centre to End All Sexual Exploitation (CEASE) a créé et qu’il mène depuis de nombreuses années. CEASE conseille et soutient encore Grande Prairie.

excluded:
  first-offence:
    en: people who have an earlier charge of this kind
    fr: les personnes qui ont une accusation antérieure de ce genre
  no-violence:
    en: people with a history of violence
    fr: les personnes ayant des antécédents de violence
  no-child-exploitation:
    en: people with a history of exploiting a child
    fr: les personnes ayant des antécédents d’exploitation d’un enfant
  not-attended-before:
    en: people who have taken the program, or one like it, before
    fr: les personnes qui ont déjà suivi ce programme ou un programme semblable

about:
  - text:
      - en: For one whole day, people who were charged for the first time with buying sex hear from those who were harmed. Survivors speak, and so do families, neighbours and people who run businesses.
        fr: Pendant toute une journée, des personnes accusées pour la première fois d’avoir acheté des services sexuels entendent celles qui en ont subi les conséquences. Des survivantes prennent la parole, de même que des familles, des voisins et des commerçants.
      - en: You have to be there from beginning to end. The rules for taking part are kept strictly.
        fr: Il faut être présent du début à la fin. Les règles de participation sont appliquées strictement.

charge:
  - text:
      - en: This is an approved Adult Alternative Measures Program. Once you have done all of it, the charge is withdrawn, and you don’t have a criminal record for it.
        fr: Il s’agit d’un programme de mesures de rechange pour adultes qui a été approuvé. Une fois que vous avez tout accompli, l’accusation est retirée, et vous n’avez pas de casier judiciaire pour cette affaire.
  - title:
      en: What a security check says
      fr: Ce que dit une vérification de sécurité
    text:
      - en: If you apply for a security clearance, it says for one year that there was “criminal involvement but dealt with by way of Alternative Measures.” It is up to you to explain this to whoever asked for the check.
        fr: Si vous demandez une attestation de sécurité, elle indique pendant un an « criminal involvement but dealt with by way of Alternative Measures », c’est-à-dire une affaire criminelle réglée par des mesures de rechange. C’est à vous de l’expliquer à la personne qui a demandé la vérification.

cost:
  - text:
      - en: The fee takes the place of a fine that the court would set.
        fr: Les frais remplacent une amende que le tribunal imposerait.

volunteers:
  - text:
      - en: Perhaps nobody has arrested you, and you know that looking for women on the street or on the internet has become a problem. You may come too. Call Pace; you may be able to take part for a lower fee.
        fr: Peut-être que personne ne vous a arrêté et que vous savez que chercher des femmes dans la rue ou sur Internet est devenu un problème. Vous pouvez participer aussi. Appelez Pace; il se peut que les frais soient réduits pour vous.

community:
  - title:
      en: Reporting what happens on your street
      fr: Signaler ce qui se passe dans votre rue
    text:
      - en: Prostitution on the street and what comes with it harm children, adults, families, neighbourhoods and the city. What neighbours report helps to understand where it happens in Grande Prairie, and how much.
        fr: La prostitution de rue et ce qui l’accompagne font du tort aux enfants, aux adultes, aux familles, aux quartiers et à la ville. Ce que le voisinage signale aide à comprendre où cela se passe à Grande Prairie, et dans quelle mesure.
  - title:
      en: What can be reported
      fr: Ce qui peut être signalé
    list:
      - en: somebody who asks another person for sex or pays for it
        fr: une personne qui en sollicite une autre pour des services sexuels ou qui paie pour en obtenir
      - en: somebody who drives past the same place again and again, looking for sex
        fr: une personne qui passe en voiture au même endroit à plusieurs reprises, à la recherche de services sexuels
      - en: somebody who slows down to look at a person or to ask for sex
        fr: une personne qui ralentit pour en observer une autre ou pour la solliciter
      - en: somebody who lets a person known to sell sex out of a vehicle
        fr: une personne qui dépose une autre personne connue pour vendre des services sexuels
      - en: somebody who parks and watches people who sell sex
        fr: une personne qui stationne et observe celles qui vendent des services sexuels
  - title:
      en: What a report holds
      fr: Ce que contient un signalement
    list:
      - en: where it was, on which day and at what time
        fr: le lieu, la date et l’heure
      - en: the vehicle
        fr: le véhicule
      - en: what the person who was buying looked like
        fr: la description de la personne qui achetait
      - en: what you saw happen
        fr: ce que vous avez vu
  - text:
      - en: Somebody who slows down or parks may have another reason. A report is no proof against anybody. Don’t follow anybody, and don’t describe the person who was selling.
        fr: Une personne qui ralentit ou qui stationne peut avoir une autre raison. Un signalement ne prouve rien contre personne. Ne suivez personne et ne décrivez pas la personne qui vendait.

questions:
  - question:
      en: What is an Adult Alternative Measures Program, and what does it mean for me?
      fr: Qu’est-ce qu’un programme de mesures de rechange pour adultes, et qu’est-ce que cela change pour moi?
    answer:
      en: It is a way to deal with a charge without a trial. You won’t have a criminal record. Once you have completed the program, the charge is withdrawn.
      fr: C’est une façon de régler une accusation sans procès. Vous n’aurez pas de casier judiciaire. Une fois le programme terminé, l’accusation est retirée.
  - question:
      en: Will I have a criminal record if I take part?
      fr: Aurai-je un casier judiciaire si je participe?
    answer:
      en: No, because the program is approved. For one year, though, a security clearance says “criminal involvement but dealt with by way of Alternative Measures”, and it is yours to explain.
      fr: Non, parce que le programme est approuvé. Pendant un an toutefois, une attestation de sécurité indique « criminal involvement but dealt with by way of Alternative Measures », et c’est à vous de l’expliquer.
  - question:
      en: What does it cost, and how can I pay?
      fr: Combien cela coûte-t-il, et comment puis-je payer?
    answer:
      en: It costs $750. A money order payable to Pace is best. Debit and credit cards are taken, with a processing fee. Cheques aren’t taken. If you want to pay in cash, talk with the coordinator first, at 780-539-6692.
      fr: Les frais sont de 750 $. Le mieux est un mandat à l’ordre de Pace. Les cartes de débit et de crédit sont acceptées, avec des frais de traitement. Les chèques ne sont pas acceptés. Pour payer en espèces, parlez d’abord avec la coordonnatrice ou le coordonnateur, au 780-539-6692.
  - question:
      en: I have completed the program. Do I still have to go to court on my date?
      fr: J’ai terminé le programme. Dois-je quand même me présenter au tribunal à la date prévue?
    answer:
      en: It is wise to go, or to have somebody go for you, so that you know that the charge was withdrawn. Something can always slip in a large system.
      fr: Il est prudent de vous y rendre, ou d’y envoyer quelqu’un, afin d’avoir la certitude que l’accusation a été retirée. Une erreur est toujours possible dans un grand système.
  - question:
      en: Nobody has arrested me, but I know that I have a problem. Can I come?
      fr: Personne ne m’a arrêté, mais je sais que j’ai un problème. Puis-je participer?
    answer:
      en: Yes. Call Pace at 780-539-6692.
      fr: Oui. Appelez Pace au 780-539-6692.

"""#
        ),
        (
"longueuil",
#"""
# What the public pages of the Longueuil program say beyond its definition (../longueuil.yaml).
# Facts: the newspaper article of June 2022, in the documents that Onward was given. The sentences are ours.

mentored-by:
  program: edmonton-stop
  sentence:
    en: It was the first program of its kind in Quebec. A few Canadian cities had one already, among them Toronto and Edmonton.
    fr: C’était le premier programme de ce genre au Québec. Quelques villes canadiennes en avaient déjà un, dont Toronto et Edmonton.

excluded:
  no-child-exploitation:
    en: people who have sexually abused a child
    fr: les personnes qui ont agressé sexuellement un enfant
  no-violence:
    en: people who were convicted of a sexual offence or of domestic violence
    fr: les personnes déclarées coupables d’une infraction sexuelle ou de violence conjugale
  not-attended-before:
    en: people who have taken the program, or one like it, before
    fr: les personnes qui ont déjà suivi ce programme ou un programme semblable

about:
  - text:
      - en: Since the fall of 2022, people whom police in Longueuil find buying sex can be sent to an awareness program in place of a judge. It is meant to change what they do and to keep it from happening again.
        fr: Depuis l’automne 2022, les personnes que la police de Longueuil surprend à acheter des services sexuels peuvent être dirigées vers un programme de sensibilisation plutôt que vers un juge. Il vise à changer les comportements et à prévenir la récidive.
      - en: Sexologists, therapists, people who were in prostitution and others speak. They want to break some of the beliefs that men have about sex work and about what their acts do to others.
        fr: Des sexologues, des thérapeutes, des personnes qui ont connu la prostitution et d’autres intervenants prennent la parole. Ils veulent briser certaines croyances que des hommes entretiennent sur le travail du sexe et sur les conséquences de leurs actes.
  - title:
      en: How it came about
      fr: Comment il est né
    text:
      - en: The police service of the Longueuil agglomeration (SPAL) proposed it to the parliamentary commission on the sexual exploitation of minors in 2019 and 2020. The ministries of justice and of public security agreed to a pilot project, and researchers evaluate its results.
        fr: Le Service de police de l’agglomération de Longueuil (SPAL) l’a proposé à la commission parlementaire sur l’exploitation sexuelle des mineurs, en 2019 et 2020. Les ministères de la Justice et de la Sécurité publique ont accepté un projet pilote, et des chercheurs en évaluent les résultats.
      - en: Since 2014 it has been a crime in Canada to buy sex. Selling it isn’t one.
        fr: Depuis 2014, acheter des services sexuels est un crime au Canada. En vendre n’en est pas un.

charge:
  - text:
      - en: You commit yourself, and you acknowledge your responsibility. This is the first step, and everything depends on it. In return there is no criminal record, and your name isn’t made public.
        fr: Vous prenez un engagement et vous reconnaissez votre responsabilité. C’est la première étape, et tout en dépend. En échange, il n’y a pas de casier judiciaire, et votre nom n’est pas rendu public.
      - en: The Director of Criminal and Penal Prosecutions (DPCP) decides who may take part, by several criteria.
        fr: C’est le directeur des poursuites criminelles et pénales (DPCP) qui décide qui peut participer, selon plusieurs critères.

cost:
  - text:
      - en: Several hundred dollars are asked. The amount isn’t public yet; you are told what it is before you decide.
        fr: Plusieurs centaines de dollars sont demandées. Le montant n’est pas encore public; on vous le dit avant que vous décidiez.

questions:
  - question:
      en: Who can’t take part?
      fr: Qui ne peut pas participer?
    answer:
      en: Somebody who has sexually abused a child, and somebody who tried to buy the services of a minor. The DPCP looks at other criteria too.
      fr: Une personne qui a agressé sexuellement un enfant, et une personne qui a tenté d’acheter les services d’un mineur. Le DPCP examine aussi d’autres critères.
  - question:
      en: How long does it take?
      fr: Combien de temps cela dure-t-il?
    answer:
      en: One day in a group, and individual therapy for one to eight weeks.
      fr: Une journée en groupe, et une thérapie individuelle d’une à huit semaines.

"""#
        ),
        (
"toronto",
#"""
# The public pages of the Toronto program: all that is known of it stands in its definition (../toronto.yaml).

excluded:
  first-offence:
    en: people who have an earlier charge of this kind
    fr: les personnes qui ont une accusation antérieure de ce genre

about: []

"""#
        ),
    ]
}
