// Given names in use in Ontario from 1917 to 2019, the commonest, without their counts.
// Contains information licensed under the Open Government Licence – Ontario. See docs/data-provenance.md.

extension DemoNames {
    /// The 150 commonest of boys, in alphabetical order.
    static let menEnglish = list(
        """
        Adam Adrian Aidan Aiden Alan Albert Alex Alfred Allan Allen Andre Andrew Antonio Arthur Austin Barry Brendan
        Brett Brian Bruce Bryan Caleb Carl Chad Charles Christian Clarence Clifford Cody Cole Colin Connor Corey
        Cory Craig Curtis Dale Daniel Darren Darryl David Dean Dennis Derek Donald Douglas Dylan Earl Edward Eric
        Ernest Ethan Evan Francis Frank Frederick Gabriel Garry Gary Gavin Geoffrey George Gerald Glen Gordon Graham
        Grant Gregory Harold Harry Henry Herbert Hugh Hunter Ian Isaac Jack Jacob Jake James Jamie Jason Jeffery
        Jeremy Joel John Jordan Joseph Joshua Julian Justin Kevin Kyle Larry Lawrence Leo Liam Logan Louis Luke
        Marcus Mark Martin Mason Matthew Michael Mitchell Murray Nathan Neil Nicholas Noah Nolan Norman Oliver Owen
        Patrick Paul Peter Philip Randy Raymond Richard Riley Robert Roger Ronald Ross Roy Ryan Samuel Scott
        Sebastian Shane Shawn Spencer Stanley Stephen Terry Theodore Todd Travis Trevor Tyler Victor Vincent Walter
        Wayne Wesley Zachary
        """)

    /// The 40 commonest of girls.
    static let womenEnglish = list(
        """
        Amanda Anna Ashley Barbara Carol Catherine Deborah Donna Dorothy Emily Emma Heather Janet Jennifer Jessica
        Joan Judith Karen Katherine Kathleen Kelly Laura Linda Lisa Margaret Marie Mary Melissa Nancy Nicole Olivia
        Patricia Rebecca Ruth Samantha Sandra Sarah Sharon Shirley Stephanie
        """)
}
