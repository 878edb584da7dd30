// Given names in use in Quebec from 1980 to 2020, without their counts; accents, which the data leave out, are put back.
// From the bank of given names (Retraite Québec, on Données Québec), CC BY 4.0. See docs/data-provenance.md.

extension DemoNames {
    /// 140 of boys, in alphabetical order.
    static let menFrench = list(
        """
        Aaron Adrien Alain Albert Alec Alessandro Alexandre Alexis Ali Amine Amir Anas Antoine Antonin Armand Arnaud
        Arthur Aurèle Axel Bastien Benjamin Benoît Bruno Carlos Cédric Charles Charles-Olivier Christian Christophe
        Claude Damien Danick Denis Derek Dimitri Diego Dominic Édouard Élie Elliot Éloi Emeric Émilien Emmanuel Enzo
        Esteban Étienne Fabrice Félix Francis François Frédéric Gabriel Georges Ghislain Gilles Grégoire Hamza
        Hassan Henri Hubert Ibrahim Ilyas Israël Ivan Jacques Jasmin Jean-Christophe Jean-François Jean-Philippe
        Jean-Sébastien Jérôme Joël Jocelyn Josué Karim Karl Laurent Léandre Léo Léon Lionel Loïc Lorenzo Louis
        Louis-Félix Louis-Philippe Luc Ludovic Maël Malik Marc Marc-Antoine Marc-Olivier Mario Martin Mateo Mathias
        Mathis Maxence Maxime Médéric Mehdi Mikaël Milan Mohamed Nassim Nathanaël Olivier Omar Pascal Paul-Émile
        Philippe Pierre Pierre-Luc Pierre-Olivier Raymond Rayane Rémi Renaud René Robin Romain Roméo Sacha Samuel
        Simon Stéphane Sylvain Thomas Timothé Ulysse Vincent Walid Xavier Yannick Yanis Yassine Yohan Zacharie
        """)

    /// 40 of girls.
    static let womenFrench = list(
        """
        Alice Anaïs Annabelle Ariane Audrey Aurélie Bianca Camille Catherine Chloé Clara Claudia Éliane Élodie
        Éloïse Emmanuelle Florence Frédérique Jeanne Joanie Juliette Justine Karine Léa Léonie Livia Marianne
        Marilou Mathilde Maude Mégane Mélodie Myriam Noémie Océane Raphaëlle Rosalie Sandrine Véronique Virginie
        """)
}
