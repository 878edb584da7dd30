/// A sample of given names and surnames from the fr_FR and fr_CA lists of Faker 40.54.0 (MIT), with their FONEM code and
/// both Double Metaphone codes (the second empty when equal) as abydos 0.5.0 computes them from the unaccented name.
enum LinkageFrenchNames {
    struct Row: Sendable {
        let name: String
        let fonem: String
        let primary: String
        let alternate: String
    }

    static let rows: [Row] = text.split(separator: "\n").compactMap { line in
        let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard cells.count == 4 else { return nil }
        return Row(name: cells[0], fonem: cells[1], primary: cells[2], alternate: cells[3].isEmpty ? cells[2] : cells[3])
    }

    private static let text = """
        Martin,MARTIN,MRTN,
        Durand,DUREN,TRNT,
        David,DAVID,TFT,
        Da Silva,DASILVA,TSLF,
        Rousseau,ROUSSO,RS,
        Andre,ENDRE,ANTR,
        Guérin,GUERIN,KRN,
        Chevalier,CHEVALIER,XFL,XFLR
        Gauthier,GOTIER,K0,KTR
        Masson,MASSON,MSN,
        Marchand,MARCHEN,MRXNT,MRKNT
        Dos Santos,DOSSENTOS,TSSNTS,
        Blanchard,BLENCHAR,PLNXRT,PLNKRT
        Barbier,BARBIER,PRP,PRPR
        Giraud,JIRO,JRT,KRT
        Roche,ROCHE,RX,RK
        Martins,MARTIN,MRTNS,
        Vasseur,VASSEUR,FSR,
        Huet,UET,HT,
        Deschamps,DESCHENP,TXMPS,
        Da Costa,DACOSTA,TKST,
        Carre,KARE,KR,
        Léger,LEJER,LJR,LKR
        Bouvier,BOUVIER,PF,PFR
        Prévost,PREVOS,PRFST,
        Boulanger,BOULENJER,PLNKR,PLNJR
        Le Roux,LEROUX,LR,
        Barre,BARE,PR,
        Alves,ALVES,ALFS,
        Mallet,MALET,MLT,
        Michaud,MICHO,MXT,MKT
        Cordier,KORDIER,KRT,KRTR
        Briand,BRIEN,PRNT,
        Navarro,NAVARO,NFR,
        De Sousa,DESOUSA,TSS,
        Lelièvre,LELIEVRE,LLFR,
        Vallée,VALE,FL,
        Charrier,CHARIER,XR,XRR
        Blondel,BLONDEL,PLNTL,
        Rossi,ROSSI,RS,
        Lévy,LEVI,LF,
        Thibault,TIBO,0PLT,TPLT
        Delorme,DELORME,TLRM,
        Valentin,VALENTIN,FLNTN,
        Bourdon,BOURDON,PRTN,
        Toussaint,TOUSSIN,TSNT,
        Clerc,KLERC,KLRK,
        Descamps,DESSENP,TSKMPS,
        Maillet,MAYET,MLT,
        Lagarde,LAGARDE,LKRT,
        Fischer,FISCHER,FXR,FSKR
        Fouquet,FOUKET,FKT,
        Guyon,GUYON,KN,
        Hamel,AMEL,HML,
        Gosselin,GOSSELIN,KSLN,
        Tremblay,TRENBLE,TRMPL,
        Côté,KOTE,KT,
        Bélanger,BELENJER,PLNKR,PLNJR
        Lapointe,LAPOINTE,LPNT,
        St-Pierre,ST-PIERE,STPR,
        Desjardins,DESJARDIN,TSRTNS,
        Demers,DEMERS,TMRS,
        Bérubé,BERUBE,PRP,
        Paradis,PARADIS,PRTS,
        Lemay,LEME,LM,
        Larouche,LAROUCHE,LRX,LRK
        Lapierre,LAPIERE,LPR,
        Rioux,RIOUX,R,
        Paquin,PAKIN,PKN,
        Gervais,JERVAIS,KRF,JRFS
        Desrochers,DESROCHERS,TSRXRS,TSRKRS
        Marcoux,MARCOUX,MRK,
        Dallaire,DALAIRE,TLR,
        Charette,CHARETE,XRT,
        St-Jean,ST-JAN,STJN,
        Thibodeau,TIBODO,0PT,TPT
        St-Laurent,ST-LOREN,STLRNT,
        Brassard,BRASSAR,PRSRT,
        Trépanier,TREPANIER,TRPN,TRPNR
        Fréchette,FRECHETE,FRXT,FRKT
        Piché,PICHE,PX,PK
        Boily,BOILI,PL,
        Aimé,AIME,AM,
        Auguste,OGUSTE,AKST,
        Daniel,DANIEL,TNL,
        Éric,ERIK,ARK,
        Eugène,EUJENE,AJN,AKN
        Gilles,JILLES,KLS,JLS
        Isaac,ISAK,ASK,
        Léon,LEON,LN,
        Maurice,MORISSE,MRS,
        Pierre,PIERE,PR,
        Sébastien,SEBASTIEN,SPSTN,
        Timothée,TIMOTE,TM0,TMT
        Adèle,ADELE,ATL,
        Alex,ALEX,ALKS,
        Antoinette,ENTOINETE,ANTNT,
        Capucine,KAPUSSINE,KPSN,
        Christelle,CHRISTELE,KRSTL,
        Corinne,KORINE,KRN,
        Élise,ELISE,ALS,
        Hélène,ELENE,HLN,
        Joséphine,JOSEFINE,JSFN,HSFN
        Louise,LWISE,LS,
        Margaud,MARGO,MRKT,
        Marthe,MARTE,MR0,MRT
        Nath,NAT,N0,NT
        Pauline,POLINE,PLN,
        Susanne,SUSANE,SSN,
        Victoire,VIKTOIRE,FKTR,
        Kevin,KEVIN,KFN,
        Raphaël,RAFAEL,RFL,
        Emma,EMA,AM,
        Olivia,OLIVIA,ALF,
        """
}
