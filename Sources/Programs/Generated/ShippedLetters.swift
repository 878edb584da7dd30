// Written by scripts/embed_programs.py; the wordings are in programs/letters/house.yaml.

/// The wordings of letters that come with the product.
public enum ShippedLetters {
    public static let house =
#"""
# The wordings of letters, as every program has them until its own file says otherwise under `letters:`.
#
# A program's file may replace any text here by its own, in both languages:
#
#     letters:
#       class-notice:
#         opening:
#           en: "Your class day is {class-day}."
#           fr: "Votre journée de formation aura lieu le {class-day}."
#
# What may stand in braces is listed with each text's name in Sources/Programs/Letters/LetterWording.swift; anything else is refused by
# `onward program check` and at the start, with line and column. Texts that a statute requires (marked "locked" there) can't be replaced.

offer:
  title:
    en: "An offer: taking part in a program in place of court"
    fr: "Une proposition : participer à un programme plutôt que de passer devant le tribunal"
  opening:
    en: "It was decided that the matter in this file may be dealt with by {program} in place of court. You may say yes or no. This letter says what the program asks of you, what it costs and what your rights are, so that you can decide."
    fr: "Il a été décidé que l’affaire visée par ce dossier peut être réglée par le programme suivant plutôt que devant le tribunal : {program}. Vous pouvez accepter ou refuser. Cette lettre explique ce que le programme vous demande, ce qu’il coûte et quels sont vos droits, afin que vous puissiez décider."
  asks:
    en: "What is asked of you"
    fr: "Ce qui vous est demandé"
  fee:
    en: "The fee is {fee}. It goes to: {purpose}."
    fr: "Les frais sont de {fee}. Ils servent à ceci : {purpose}."
  fee-unknown:
    en: "A fee is asked. Ask us how much it is before you decide. It goes to: {purpose}."
    fr: "Des frais sont demandés. Demandez-nous leur montant avant de décider. Ils servent à ceci : {purpose}."
  fee-and-fine:
    en: "For comparison, the minimum fine under section 286.1(1) of the Criminal Code: on summary conviction, $500 for a first offence and $1,000 for each later one ($1,000 and $2,000 near a park, a school or a religious institution, or where people under 18 may be expected); on indictment, $1,000 and $2,000 ($2,000 and $4,000). The fee can be more than the minimum fine. The fee isn’t a fine, and paying it isn’t a sentence."
    fr: "À titre de comparaison, voici l’amende minimale prévue au paragraphe 286.1(1) du Code criminel : par procédure sommaire, 500 $ pour une première infraction et 1 000 $ pour chaque récidive (1 000 $ et 2 000 $ près d’un parc, d’une école ou d’un établissement religieux, ou là où la présence de personnes de moins de 18 ans est prévisible); par mise en accusation, 1 000 $ et 2 000 $ (2 000 $ et 4 000 $). Les frais peuvent dépasser l’amende minimale. Les frais ne sont pas une amende, et les payer n’est pas une peine."
  rights:
    en: "Your rights"
    fr: "Vos droits"
  choice:
    en: "Nobody may press you. You may take the time to be advised by a lawyer first, and at any time, also after you have said yes, you may choose the court instead (Criminal Code, s. 717(1)(c) and (d), 717(2)(b))."
    fr: "Personne ne peut faire pression sur vous. Vous pouvez prendre le temps de consulter un avocat d’abord et, en tout temps, même après avoir accepté, vous pouvez choisir plutôt le tribunal (Code criminel, al. 717(1)c) et d), 717(2)b))."
  consent:
    en: "What you would be asked to agree to"
    fr: "Ce à quoi on vous demanderait de consentir"
  closing:
    en: "If you have a question or need more time, call {telephone}."
    fr: "Si vous avez une question ou s’il vous faut plus de temps, appelez au {telephone}."

agreement:
  title:
    en: "Agreement"
    fr: "Entente"
  opening:
    en: "This is what you and {agency} agreed on {agreed}. The agreement ends on {until}."
    fr: "Voici ce que vous avez convenu avec {agency} le {agreed}. L’entente prend fin le {until}."
  asks:
    en: "What you agreed to do by then"
    fr: "Ce que vous vous êtes engagé à faire d’ici là"
  outcome:
    en: "If you do all of it, the court must dismiss the charge. If you do a part of it, the court may dismiss it when going on would be unfair (Criminal Code, s. 717(4))."
    fr: "Si vous faites tout, le tribunal doit rejeter l’accusation. Si vous en faites une partie, il peut la rejeter lorsqu’il serait injuste de poursuivre (Code criminel, par. 717(4))."
  evidence:
    en: "What you did under this agreement can’t be used in evidence more than two years after its end, except in a pre-sentence report (Criminal Code, s. 717.4(5) and 721(3)(c))."
    fr: "Ce que vous avez fait en vertu de cette entente ne peut être mis en preuve plus de deux ans après sa fin, sauf dans un rapport présentenciel (Code criminel, par. 717.4(5) et al. 721(3)c))."
  change:
    en: "You may change your mind at any time; your charge is then dealt with by the court. If something keeps you from doing what was agreed, call {telephone} before the day."
    fr: "Vous pouvez changer d’avis en tout temps; l’accusation suit alors son cours devant le tribunal. Si quelque chose vous empêche de faire ce qui est convenu, appelez au {telephone} avant le jour prévu."
  change-order:
    en: "If something keeps you from doing what was agreed, call {telephone} before the day."
    fr: "Si quelque chose vous empêche de faire ce qui est convenu, appelez au {telephone} avant le jour prévu."

class-notice:
  title:
    en: "Your day with us"
    fr: "Votre journée avec nous"
  opening:
    en: "We expect you on {class-day}, for the whole day."
    fr: "Nous vous attendons le {class-day}, pour toute la journée."
  hours:
    en: "The day runs {hours}, and you need to be there by {begins} at the latest."
    fr: "La journée va {hours}; soyez sur place à {begins} au plus tard."
  hours-later:
    en: "You will be told the hours before the day. If you haven’t heard of them, call {telephone}."
    fr: "Les heures vous seront indiquées avant ce jour. Si vous ne les connaissez pas, appelez au {telephone}."
  late:
    en: "If you come more than {late} after a part has begun, that part doesn’t count as attended."
    fr: "Si vous arrivez plus de {late} après le début d’une partie, cette partie ne compte pas comme suivie."
  late-none:
    en: "If you come after a part has begun, that part doesn’t count as attended."
    fr: "Si vous arrivez après le début d’une partie, cette partie ne compte pas comme suivie."
  venue:
    en: "The place: {venue}."
    fr: "Le lieu : {venue}."
  venue-later:
    en: "You will be told the place from {venue-day} on. If you haven’t heard of it then, call {telephone}."
    fr: "Le lieu vous sera indiqué à compter du {venue-day}. Si vous ne le connaissez pas à cette date, appelez au {telephone}."
  bring:
    en: "Bring an identity document with your photo. Leave cameras and recording devices at home; your telephone stays off."
    fr: "Apportez une pièce d’identité avec photo. Laissez à la maison tout appareil photo ou d’enregistrement; votre téléphone reste éteint."
  absence:
    en: "If you can’t come, call {telephone} before the day."
    fr: "Si vous ne pouvez pas venir, appelez au {telephone} avant ce jour."

receipt:
  title:
    en: "Receipt {receipt}"
    fr: "Reçu {receipt}"
  opening:
    en: "{agency} received {amount} on {paid-on}. Thank you."
    fr: "{agency} a reçu {amount} le {paid-on}. Merci."
  balance:
    en: "Still owed after this payment: {balance}."
    fr: "Solde à payer après ce paiement : {balance}."
  settled:
    en: "After this payment, nothing more is owed."
    fr: "Après ce paiement, il ne reste rien à payer."

completion-report:
  title:
    en: "Report on the measures agreed"
    fr: "Rapport sur les mesures convenues"
  opening:
    en: "To the {prosecutor}. The person named above agreed to take part in {program} until {until}."
    fr: "À l’attention du {prosecutor}. La personne nommée ci-dessus s’est engagée à participer au programme suivant jusqu’au {until} : {program}."
  full:
    en: "By our records, everything that was agreed has been done. Where the court is satisfied of this, it must dismiss the charge (Criminal Code, s. 717(4)(a))."
    fr: "Selon nos registres, tout ce qui était convenu a été fait. Si le tribunal en est convaincu, il doit rejeter l’accusation (Code criminel, al. 717(4)a))."
  partial:
    en: "By our records, a part of what was agreed has been done. Where the court finds that going on would be unfair, having regard to the circumstances and to what was done, it may dismiss the charge (Criminal Code, s. 717(4)(b))."
    fr: "Selon nos registres, une partie de ce qui était convenu a été faite. Si le tribunal estime qu’il serait injuste de poursuivre, compte tenu des circonstances et de ce qui a été fait, il peut rejeter l’accusation (Code criminel, al. 717(4)b))."
  full-order:
    en: "By our records, everything that was agreed has been done."
    fr: "Selon nos registres, tout ce qui était convenu a été fait."
  partial-order:
    en: "By our records, a part of what was agreed has been done."
    fr: "Selon nos registres, une partie de ce qui était convenu a été faite."
  none:
    en: "By our records, nothing of what was agreed has been done."
    fr: "Selon nos registres, rien de ce qui était convenu n’a été fait."
  evidence:
    en: "What the record shows"
    fr: "Ce que montre le dossier"
  use:
    en: "This record may be used only as section 717.4 of the Criminal Code allows, and not in evidence more than two years after the end of the agreed period, except under section 721(3)(c)."
    fr: "Ce dossier ne peut servir qu’aux fins prévues à l’article 717.4 du Code criminel et ne peut être mis en preuve plus de deux ans après la fin de la période convenue, sauf en vertu de l’alinéa 721(3)c)."

certificate:
  title:
    en: "Certificate"
    fr: "Attestation"
  opening:
    en: "{name} took part in a program offered by {agency} and did all that was asked, on {completed}."
    fr: "{name} a participé à un programme offert par {agency} et a fait tout ce qui était demandé, en date du {completed}."

withdrawal:
  title:
    en: "Your charge: how it ended"
    fr: "Votre accusation : comment elle a pris fin"
  opening:
    en: "In the file above: {ending} Date: {ended}."
    fr: "Dans le dossier ci-dessus : {ending} Date : {ended}."
  note:
    en: "A police check can say of you, at most until {note-until}, “criminal involvement but dealt with by way of Alternative Measures”. It isn’t a conviction. It is yours to explain, or not, to whoever asks for the check. Police may set an earlier day; if the note is still there after the day above, show them this letter."
    fr: "Jusqu’au {note-until} au plus tard, une vérification policière peut indiquer à votre sujet « criminal involvement but dealt with by way of Alternative Measures » (une affaire criminelle réglée par des mesures de rechange). Ce n’est pas une condamnation. C’est à vous de l’expliquer, ou non, à qui demande la vérification. La police peut fixer un jour plus tôt; si la mention est encore là après cette date, montrez-lui cette lettre."
  note-none:
    en: "By this program’s rules, no note on a police check is foreseen."
    fr: "Selon les règles de ce programme, aucune mention à une vérification policière n’est prévue."
  evidence:
    en: "What you did in the program can’t be used in evidence after {evidence-until}, except in a pre-sentence report (Criminal Code, s. 717.4(5) and 721(3)(c))."
    fr: "Ce que vous avez fait dans le programme ne peut être mis en preuve après le {evidence-until}, sauf dans un rapport présentenciel (Code criminel, par. 717.4(5) et al. 721(3)c))."
  keep:
    en: "Keep this letter. Records of courts and police are kept by others, and mistakes happen: it shows how the charge ended."
    fr: "Conservez cette lettre. Les dossiers des tribunaux et de la police sont tenus par d’autres et des erreurs sont possibles : elle montre comment l’accusation a pris fin."

record-cleared:
  title:
    en: "The note of your charge is gone from the police record"
    fr: "La mention de votre accusation ne figure plus au dossier de police"
  opening:
    en: "In the file above, police confirmed on {note-removed} that the note of the charge and of the measures that dealt with it was removed from their record."
    fr: "Dans le dossier ci-dessus, la police a confirmé le {note-removed} que la mention de l’accusation et des mesures qui l’ont réglée a été retirée de son dossier."
  check:
    en: "A record check that police make from now on says nothing of this charge or of these measures. It may still show other matters, where there are any. A check that was made earlier stays as it was made. There was no conviction."
    fr: "Une vérification que la police fait à partir de maintenant ne dit rien de cette accusation ni de ces mesures. Elle peut encore montrer d’autres affaires, s’il y en a. Une vérification faite plus tôt reste telle qu’elle a été faite. Il n’y a pas eu de condamnation."
  still:
    en: "If a new check shows the note nevertheless, show this letter to the police who made the check, and call {telephone}."
    fr: "Si une nouvelle vérification montre malgré tout la mention, montrez cette lettre à la police qui l’a faite et appelez au {telephone}."
  keep:
    en: "Keep this letter. Records are kept by others, and mistakes happen: it shows what police confirmed."
    fr: "Conservez cette lettre. Les dossiers sont tenus par d’autres et des erreurs sont possibles : elle montre ce que la police a confirmé."

return-to-court:
  title:
    en: "Your charge goes on before the court"
    fr: "Votre accusation suit son cours devant le tribunal"
  opening:
    en: "The charge in this file is dealt with by the court and no longer by {program}."
    fr: "L’accusation dans ce dossier est désormais traitée par le tribunal, et non plus par le programme suivant : {program}."
  reason:
    en: "The reason that we may pass on: {reason}"
    fr: "Le motif qu’on nous a permis de vous transmettre : {reason}"
  next:
    en: "Your next date in court is {court-date}. You have to be there, or your lawyer for you."
    fr: "Votre prochaine date au tribunal est le {court-date}. Vous devez y être, ou votre avocat pour vous."
  next-unknown:
    en: "We don’t know of a next date in court. Ask your lawyer or the court’s registry."
    fr: "Nous ne connaissons pas de prochaine date au tribunal. Informez-vous auprès de votre avocat ou du greffe."
  protection:
    en: "What you said to accept responsibility can’t be used as evidence against you in any civil or criminal proceedings (Criminal Code, s. 717(3)). What you did counts: the court may take it into account (s. 717(4))."
    fr: "Ce que vous avez dit pour reconnaître votre responsabilité ne peut servir de preuve contre vous dans aucune procédure civile ou criminelle (Code criminel, par. 717(3)). Ce que vous avez fait compte : le tribunal peut en tenir compte (par. 717(4))."
  lawyer:
    en: "You have the right to a lawyer. Legal aid may help."
    fr: "Vous avez droit à un avocat. L’aide juridique peut vous aider."

court-list:
  title:
    en: "Before court: where these files stand"
    fr: "Avant l’audience : où en sont ces dossiers"
  opening:
    en: "To the {prosecutor}. These files of {program} have a date in court from {from} to {until}. Please confirm each ending in Onward or by letter."
    fr: "À l’attention du {prosecutor}. Les dossiers suivants du programme ci-après ont une date au tribunal du {from} au {until} : {program}. Veuillez confirmer l’issue de chacun dans Onward ou par lettre."
  empty:
    en: "No file has a date in court in these days."
    fr: "Aucun dossier n’a de date au tribunal durant ces jours."

"""#
}
