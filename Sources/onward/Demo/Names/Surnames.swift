// Surnames of the United States census of 1990, a work of the federal government and so in the public domain there.
// Accents, which that list doesn't have, are put back in the French ones. See docs/data-provenance.md.

extension DemoNames {
    /// 198 common ones.
    static let surnamesEnglish = list(
        """
        Adams Alexander Allen Anderson Andrews Armstrong Austin Baker Barnes Bell Bennett Berry Boyd Bradley Brooks
        Burke Burns Burton Butler Campbell Cardinal Carpenter Carroll Castillo Chan Chapman Chavez Clark Cole
        Coleman Cook Cooper Cox Crawford Cruz Davis Dean Diaz Dixon Duncan Edwards Elliott Ellis Evans Ferguson
        Fernandez Fields Fisher Flores Ford Foster Fox Franklin Frazier Freeman Fuller Garcia Gardner Garrett Garza
        Gibson Gilbert Gill Gomez Gonzales Gonzalez Gordon Graham Grant Gray Greene Griffin Gutierrez Hall Hamilton
        Hansen Hanson Hart Hawkins Henderson Henry Hernandez Hicks Hill Howell Hudson Hughes Hunt Jackson Jacobs
        James Jenkins Johnson Johnston Jones Kelley Kelly Kennedy Kim Kowalski Lane Larson Lawrence Lee Lewis Lopez
        Marshall Martin Martinez Matthews Mendoza Meyer Miller Mills Mitchell Montgomery Moore Morales Moreno Morgan
        Morris Morrison Murphy Murray Myers Nelson Nguyen Nichols Owens Palmer Parker Patel Patterson Payne Perez
        Perkins Perry Peters Peterson Pierce Porter Ray Reid Reyes Reynolds Richards Richardson Riley Rivera Roberts
        Robertson Rodriguez Rogers Romero Rose Ruiz Russell Ryan Sanchez Schmidt Scott Shaw Simmons Simpson Singh
        Smith Snyder Spencer Stanley Stevens Stewart Stone Thomas Thompson Torres Tran Tucker Turner Vasquez Wagner
        Wallace Ward Warren Watkins Watson Wells West Wheeler White Williams Williamson Willis Wilson Wong Wood
        Woods Wright Young
        """)

    /// 147 of French origin, as they are written in Quebec.
    static let surnamesFrench = list(
        """
        Allard Arsenault Audet Auger Barbeau Beauchamp Beaudoin Beauregard Benoit Bergeron Bernier Bertrand Bilodeau
        Blais Blanchette Boisvert Bolduc Bouchard Boucher Boudreau Boutin Bédard Bélanger Bélisle Bérubé Caron
        Carrier Chabot Champagne Charbonneau Charette Charron Chouinard Cloutier Cormier Coulombe Daigle Demers
        Deschênes Desjardins Desrochers Dionne Doucet Drouin Dubois Dubé Duchesne Dufour Dupont Dupuis Fillion
        Fortier Fournier Gagné Gauthier Gendron Gervais Giguère Gingras Giroux Godbout Gosselin Goulet Gravel
        Grenier Grégoire Guay Hamel Houle Hébert Jacques Labelle Labrecque Lacasse Laflamme Lambert Lamontagne
        Langlois Lapierre Lapointe Laroche Lauzon Lavallée Lavoie Lebel Leblanc Leclerc Leduc Lefebvre Legault Lemay
        Lemieux Lepage Lussier Létourneau Lévesque Marcoux Martin Massé Mercier Michaud Moreau Morin Morissette
        Ménard Nadeau Noël Paquette Paquin Parent Pelletier Perreault Perron Picard Plante Plourde Poirier Potvin
        Poulin Proulx Pépin Raymond Renaud Richard Rioux Rivard Roberge Robitaille Rousseau Roy Savard Simard
        Tanguay Tessier Thibault Thibodeau Thériault Tremblay Trudel Turcotte Turgeon Vachon Vaillancourt Vallée
        Veilleux Vézina Émond
        """)
}
