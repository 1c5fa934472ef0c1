<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>plenary</name>
    <message>
        <source>Member State</source>
        <translation>État Membre</translation>
    </message>
    <message>
        <source>observer State</source>
        <translation>État observateur</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>territoire</translation>
    </message>
    <message>
        <source>former State</source>
        <translation>ancien État</translation>
    </message>
    <message>
        <source>non-State party</source>
        <translation>partie non étatique</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>no regional group</source>
        <translation>aucun groupe régional</translation>
    </message>
    <message>
        <source>African States</source>
        <translation>États d’Afrique</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>États d’Asie et du Pacifique</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>États d’Europe orientale</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>États d’Amérique latine et des Caraïbes</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>États d’Europe occidentale et autres États</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>nom usuel</translation>
    </message>
    <message>
        <source>formal name</source>
        <translation>nom officiel</translation>
    </message>
    <message>
        <source>alternative name</source>
        <translation>autre nom</translation>
    </message>
    <message>
        <source>former name</source>
        <translation>ancien nom</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>sigle</translation>
    </message>
    <message>
        <source>local name</source>
        <translation>nom local</translation>
    </message>
    <message>
        <source>State or government</source>
        <translation>État ou gouvernement</translation>
    </message>
    <message>
        <source>local government</source>
        <translation>administration locale</translation>
    </message>
    <message>
        <source>legal-aid provider or public defender</source>
        <translation>prestataire d’aide juridique ou défenseur public</translation>
    </message>
    <message>
        <source>international NGO</source>
        <translation>ONG internationale</translation>
    </message>
    <message>
        <source>national NGO</source>
        <translation>ONG nationale</translation>
    </message>
    <message>
        <source>regional network</source>
        <translation>réseau régional</translation>
    </message>
    <message>
        <source>United Nations entity</source>
        <translation>entité des Nations Unies</translation>
    </message>
    <message>
        <source>intergovernmental organisation</source>
        <translation>organisation intergouvernementale</translation>
    </message>
    <message>
        <source>foundation or donor</source>
        <translation>fondation ou donateur</translation>
    </message>
    <message>
        <source>private sector</source>
        <translation>secteur privé</translation>
    </message>
    <message>
        <source>academic institution</source>
        <translation>établissement universitaire</translation>
    </message>
    <message>
        <source>commission or committee</source>
        <translation>commission ou comité</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>conférence</translation>
    </message>
    <message>
        <source>commission or congress session</source>
        <translation>session de commission ou de congrès</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>atelier</translation>
    </message>
    <message>
        <source>side event</source>
        <translation>manifestation parallèle</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>consultation</translation>
    </message>
    <message>
        <source>funding consultation</source>
        <translation>consultation sur le financement</translation>
    </message>
    <message>
        <source>working-group meeting</source>
        <translation>réunion de groupe de travail</translation>
    </message>
    <message>
        <source>webinar</source>
        <translation>webinaire</translation>
    </message>
    <message>
        <source>commemorative meeting</source>
        <translation>réunion commémorative</translation>
    </message>
    <message>
        <source>not recorded</source>
        <extracomment>a State came to %1 of %2 conferences whose attendance is recorded</extracomment>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>envisagé</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programmé</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>reporté</translation>
    </message>
    <message>
        <source>moved online</source>
        <translation>passé en ligne</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>held</source>
        <translation>a eu lieu</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en présentiel</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>à distance</translation>
    </message>
    <message>
        <source>in person and remote</source>
        <translation>en présentiel et à distance</translation>
    </message>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>organisateur</translation>
    </message>
    <message>
        <source>invites</source>
        <translation>invitant</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>a State or party</source>
        <translation>un État ou une partie</translation>
    </message>
    <message>
        <source>no State</source>
        <translation>aucun État</translation>
    </message>
    <message>
        <source>Member States</source>
        <translation>États Membres</translation>
    </message>
    <message>
        <source>observer and non-member States</source>
        <translation>États observateurs et non membres</translation>
    </message>
    <message>
        <source>observers, kind not stated</source>
        <translation>observateurs, type non précisé</translation>
    </message>
    <message>
        <source>United Nations Secretariat</source>
        <translation>Secrétariat de l’ONU</translation>
    </message>
    <message>
        <source>UN funds, programmes and entities</source>
        <translation>fonds, programmes et entités de l’ONU</translation>
    </message>
    <message>
        <source>specialized agencies</source>
        <translation>institutions spécialisées</translation>
    </message>
    <message>
        <source>intergovernmental organisations</source>
        <translation>organisations intergouvernementales</translation>
    </message>
    <message>
        <source>NGOs in consultative status</source>
        <translation>ONG dotées du statut consultatif</translation>
    </message>
    <message>
        <source>other NGOs and civil society</source>
        <translation>autres ONG et société civile</translation>
    </message>
    <message>
        <source>national legal-aid institutions</source>
        <translation>organismes nationaux d’aide juridique</translation>
    </message>
    <message>
        <source>academic institutions</source>
        <translation>établissements universitaires</translation>
    </message>
    <message>
        <source>donors and foundations</source>
        <translation>donateurs et fondations</translation>
    </message>
    <message>
        <source>media</source>
        <translation>médias</translation>
    </message>
    <message>
        <source>individual experts</source>
        <translation>experts indépendants</translation>
    </message>
    <message>
        <source>hosts and organisers</source>
        <translation>hôtes et organisateurs</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>chef de délégation</translation>
    </message>
    <message>
        <source>alternate</source>
        <translation>suppléant</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>représentant</translation>
    </message>
    <message>
        <source>adviser</source>
        <translation>conseiller</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>expert</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observateur</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>président</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>rapporteur</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>modérateur</translation>
    </message>
    <message>
        <source>speaker or panellist</source>
        <translation>orateur ou intervenant</translation>
    </message>
    <message>
        <source>secretariat</source>
        <translation>secrétariat</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>interprète</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>to invite</source>
        <translation>à inviter</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>relancée</translation>
    </message>
    <message>
        <source>undeliverable</source>
        <translation>non remise</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>décliné</translation>
    </message>
    <message>
        <source>delegated</source>
        <translation>délégué</translation>
    </message>
    <message>
        <source>waitlisted</source>
        <translation>liste d’attente</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>attended in part</source>
        <translation>présent en partie</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusé</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>may be listed</source>
        <translation>peut figurer</translation>
    </message>
    <message>
        <source>not to be listed</source>
        <translation>ne doit pas figurer</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>attendances</source>
        <translation>présences</translation>
    </message>
    <message>
        <source>delegations</source>
        <translation>délégations</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>registered people</source>
        <translation>personnes inscrites</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>over</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source>almost</source>
        <translation>près de</translation>
    </message>
    <message>
        <source>official document</source>
        <translation>document officiel</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>communiqué</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>press</source>
        <translation>presse</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page Web</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>note d’information</translation>
    </message>
    <message>
        <source>meeting note</source>
        <translation>note de réunion</translation>
    </message>
    <message>
        <source>own observation</source>
        <translation>observation directe</translation>
    </message>
    <message>
        <source>data file</source>
        <translation>fichier de données</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>résolution</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>declaration</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>principles or guidelines</source>
        <translation>principes ou lignes directrices</translation>
    </message>
    <message>
        <source>plan of action</source>
        <translation>plan d’action</translation>
    </message>
    <message>
        <source>roadmap</source>
        <translation>feuille de route</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>recommandation</translation>
    </message>
    <message>
        <source>terms of reference</source>
        <translation>mandat</translation>
    </message>
    <message>
        <source>memorandum of understanding</source>
        <translation>mémorandum d’accord</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>revised draft</source>
        <translation>projet révisé</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>adopté</translation>
    </message>
    <message>
        <source>authoritative text</source>
        <translation>texte faisant foi</translation>
    </message>
    <message>
        <source>not adopted</source>
        <translation>non adopté</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>without a vote</source>
        <translation>sans vote</translation>
    </message>
    <message>
        <source>recorded vote</source>
        <translation>vote enregistré</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consensus</translation>
    </message>
    <message>
        <source>acclamation</source>
        <translation>acclamation</translation>
    </message>
    <message>
        <source>main sponsor</source>
        <translation>auteur principal</translation>
    </message>
    <message>
        <source>co-sponsor</source>
        <translation>coauteur</translation>
    </message>
    <message>
        <source>withdrew sponsorship</source>
        <translation>retrait des auteurs</translation>
    </message>
    <message>
        <source>adopted as participant</source>
        <translation>adoption (participant)</translation>
    </message>
    <message>
        <source>endorsed</source>
        <translation>souscription</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>appui</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>prise d’acte</translation>
    </message>
    <message>
        <source>explanation of position</source>
        <translation>explication de position</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>ratified</source>
        <translation>ratification</translation>
    </message>
    <message>
        <source>accepted (A)</source>
        <translation>acceptation (A)</translation>
    </message>
    <message>
        <source>approved (AA)</source>
        <translation>approbation (AA)</translation>
    </message>
    <message>
        <source>acceded (a)</source>
        <translation>adhésion (a)</translation>
    </message>
    <message>
        <source>succeeded (d)</source>
        <translation>succession (d)</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>réserve</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>objection</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>retrait</translation>
    </message>
    <message>
        <source>Several countries have this name.</source>
        <translation>Plusieurs pays portent ce nom.</translation>
    </message>
    <message>
        <source>Written as “%1”.</source>
        <translation>Écrit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>What “%1” adds is not clear.</source>
        <translation>Ce que «&#xa0;%1&#xa0;» ajoute n’est pas clair.</translation>
    </message>
    <message>
        <source>The name in several languages.</source>
        <translation>Le nom en plusieurs langues.</translation>
    </message>
    <message>
        <source>The name in another language.</source>
        <translation>Le nom dans une autre langue.</translation>
    </message>
    <message>
        <source>Alike, but not the same.</source>
        <translation>Ressemblant, mais pas identique.</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk of the folder “%2” is full. Free some space or choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: le disque du dossier «&#xa0;%2&#xa0;» est plein. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” was not written: the folder “%2” is on a disk that can only be read. Choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: le dossier «&#xa0;%2&#xa0;» se trouve sur un disque en lecture seule. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” was not written: you are not allowed to write to the folder “%2”. Choose another folder or ask for the permission.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: vous n’avez pas le droit d’écrire dans le dossier «&#xa0;%2&#xa0;». Choisissez un autre dossier ou demandez l’autorisation.</translation>
    </message>
    <message>
        <source>“%1” was not written: there is no folder “%2”. Choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: le dossier «&#xa0;%2&#xa0;» n’existe pas. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” was not written: in “%2” a folder has that name. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: dans «&#xa0;%2&#xa0;», un dossier porte ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” was not written to “%2”: the name is too long. Choose a shorter name.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit dans «&#xa0;%2&#xa0;»&#xa0;: le nom est trop long. Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>“%1” was not written to the folder “%2”: the disk reports an error. Try another disk.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit dans le dossier «&#xa0;%2&#xa0;»&#xa0;: le disque signale une erreur. Essayez un autre disque.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 existe déjà et n’a pas été touché. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 was not written: SQLite takes a file of that name for a part of the one beside it. Choose another name.</source>
        <translation>%1 n’a pas été écrit&#xa0;: SQLite prend un fichier de ce nom pour une partie de celui d’à côté. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 has its new content, but the disk has not confirmed that it will keep it: check the disk, and write the file again.</source>
        <translation>%1 a son nouveau contenu, mais le disque n’a pas confirmé qu’il le conservera&#xa0;: vérifiez le disque et écrivez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>UN regional group</source>
        <translation>Groupe régional ONU</translation>
    </message>
    <message>
        <source>Region (M49)</source>
        <translation>Région (M49)</translation>
    </message>
    <message>
        <source>Subregion (M49)</source>
        <translation>Sous-région (M49)</translation>
    </message>
    <message>
        <source>Two-letter code</source>
        <translation>Code à deux lettres</translation>
    </message>
    <message>
        <source>M49 number</source>
        <translation>Numéro M49</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable dès</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Successors</source>
        <translation>Successeurs</translation>
    </message>
    <message>
        <source>Codes of the States that followed this one; a single code is an unambiguous successor.</source>
        <translation>Codes des États qui ont succédé à celui-ci&#xa0;; un code unique désigne un successeur sans ambiguïté.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Consent to be listed</source>
        <translation>Accord pour la liste</translation>
    </message>
    <message>
        <source>Whoever is not to be listed is counted, and never printed by name.</source>
        <translation>Qui ne doit pas figurer sur la liste est compté, mais jamais imprimé nommément.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Short and unique, for example COP19.</source>
        <translation>Court et unique, par exemple COP19.</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre abrégé</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>Numéro dans la série</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu précis</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>A workshop at a commission session is part of that session.</source>
        <translation>Un atelier tenu lors d’une session de commission fait partie de cette session.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Tenue le</translation>
    </message>
    <message>
        <source>As at the event</source>
        <translation>Lors de l’événement</translation>
    </message>
    <message>
        <source>Name as listed</source>
        <translation>Nom sur la liste</translation>
    </message>
    <message>
        <source>As the list of participants had it; later changes of the person do not touch it.</source>
        <translation>Tel que dans la liste des participants&#xa0;; les modifications ultérieures de la personne ne le touchent pas.</translation>
    </message>
    <message>
        <source>Organisation as listed</source>
        <translation>Organisation sur la liste</translation>
    </message>
    <message>
        <source>Represented country</source>
        <translation>Pays représenté</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Three facts</source>
        <translation>Trois faits</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Invité le</translation>
    </message>
    <message>
        <source>Answer (RSVP)</source>
        <translation>Réponse (RSVP)</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Attended on</source>
        <translation>Présent le</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Parle pour</translation>
    </message>
    <message>
        <source>Country as typed</source>
        <translation>Pays tel que saisi</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Record kind</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation>Texte de la source</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>The number under which the text is cited, for example 25/2.</source>
        <translation>Le numéro sous lequel le texte est cité, par exemple 25/2.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Adopté le</translation>
    </message>
    <message>
        <source>Adopted at</source>
        <translation>Adopté à</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Adopté par</translation>
    </message>
    <message>
        <source>Manner of adoption</source>
        <translation>Mode d’adoption</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Note or reservation</source>
        <translation>Note ou réserve</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Texte saisi</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Normalisé</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signifie</translation>
    </message>
    <message>
        <source>A code: of a country, or of a value; empty means no State.</source>
        <translation>Un code&#xa0;: d’un pays ou d’une valeur&#xa0;; vide signifie aucun État.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Country name</source>
        <translation>Nom de pays</translation>
    </message>
    <message>
        <source>Country names</source>
        <translation>Noms de pays</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Organisation name</source>
        <translation>Nom d’organisation</translation>
    </message>
    <message>
        <source>Organisation names</source>
        <translation>Noms d’organisation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Appartenance</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Appartenances</translation>
    </message>
    <message>
        <source>Event series</source>
        <translation>Série d’événements</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conférences</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organisateurs</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Participations</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Reported figure</source>
        <translation>Chiffre publié</translation>
    </message>
    <message>
        <source>Reported figures</source>
        <translation>Chiffres publiés</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Party action</source>
        <translation>Acte de partie</translation>
    </message>
    <message>
        <source>Party actions</source>
        <translation>Actes des parties</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Value to resolve</source>
        <translation>Valeur à résoudre</translation>
    </message>
    <message>
        <source>Values to resolve</source>
        <translation>Valeurs à résoudre</translation>
    </message>
    <message>
        <source>%1 is not a file but a device or a pipe: choose a file.</source>
        <translation>%1 n’est pas un fichier mais un périphérique ou un tube&#xa0;: choisissez un fichier.</translation>
    </message>
    <message>
        <source>%1 is the register that is open: choose another file.</source>
        <translation>%1 est le registre ouvert&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The filter ends too early: %1 is expected behind “%2”.</source>
        <extracomment>%1 what is missing, for example: a value</extracomment>
        <translation>Le filtre s’arrête trop tôt&#xa0;: après «&#xa0;%2&#xa0;», il faut %1.</translation>
    </message>
    <message>
        <source>The filter is not understood at character %1, “%2”: %3 is expected there.</source>
        <extracomment>%1 a number, %2 the next characters, %3 what was expected, for example: a value</extracomment>
        <translation>Le filtre n’est pas compris au caractère %1, «&#xa0;%2&#xa0;»&#xa0;: il faut ici %3.</translation>
    </message>
    <message>
        <source>the end, AND, OR or a further term</source>
        <translation>la fin, AND, OR ou un autre terme</translation>
    </message>
    <message>
        <source>a filter of at most %1 levels</source>
        <translation>un filtre d’au plus %1 niveaux</translation>
    </message>
    <message>
        <source>a word, a quoted text or field:value</source>
        <translation>un mot, un texte entre guillemets ou champ:valeur</translation>
    </message>
    <message>
        <source>the name of a field before the sign</source>
        <translation>le nom d’un champ avant le signe</translation>
    </message>
    <message>
        <source>a closing parenthesis</source>
        <translation>une parenthèse fermante</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>The quote at character %1 of the filter is not closed: put a second one behind the text.</source>
        <translation>Le guillemet au caractère %1 du filtre n’est pas fermé&#xa0;: mettez-en un second après le texte.</translation>
    </message>
    <message>
        <source>%1, field “%2”: %3</source>
        <extracomment>%1 entity, %2 field, %3 what is wrong
----------
%1 kind of record, %2 its field, %3 how many</extracomment>
        <translation>%1, champ «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>it has %1 characters, and at most %2 are kept here. Shorten it.</source>
        <translation>il compte %1 caractères, et %2 au plus sont conservés ici. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>a value is needed here.</source>
        <translation>une valeur est nécessaire ici.</translation>
    </message>
    <message>
        <source>“%1” is not one of its values. Choose one of those.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une de ses valeurs. Choisissez l’une d’elles.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 2016, 2016-11 or 2016-11-15.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez 2016, 2016-11 ou 2016-11-15.</translation>
    </message>
    <message>
        <source>the end lies before the start (%1). Correct one of the two.</source>
        <translation>la fin précède le début (%1). Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>Your settings could not be understood and begin anew; what stood there lies at %1. Nothing else is affected.</source>
        <translation>Vos réglages n’ont pas pu être compris et repartent de zéro&#xa0;; les anciens se trouvent dans %1. Rien d’autre n’est touché.</translation>
    </message>
    <message>
        <source>Your settings are not kept: %1 could not be written. Free some space, or see that its folder may be written; all else goes on.</source>
        <translation>Vos réglages ne sont pas conservés&#xa0;: %1 n’a pas pu être écrit. Libérez de la place ou veillez à ce que son dossier soit accessible en écriture&#xa0;; tout le reste continue.</translation>
    </message>
    <message>
        <source>it holds the character NUL (U+0000), which no register can keep. Take it out.</source>
        <translation>il contient le caractère NUL (U+0000), qu’aucun registre ne peut conserver. Retirez-le.</translation>
    </message>
    <message>
        <source>it holds U+%1, which is no character and no register can keep. Take it out.</source>
        <extracomment>%1 hexadecimal number</extracomment>
        <translation>il contient U+%1, qui n’est pas un caractère et qu’aucun registre ne peut conserver. Retirez-le.</translation>
    </message>
    <message>
        <source>it holds half of a character (U+%1), which no register can keep. Type it again.</source>
        <extracomment>%1 hexadecimal number</extracomment>
        <translation>il contient une moitié de caractère (U+%1), qu’aucun registre ne peut conserver. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>it begins with a byte order mark (U+FEFF), which cannot be seen and is not kept everywhere. Take it out.</source>
        <translation>il commence par une marque d’ordre des octets (U+FEFF), qui est invisible et n’est pas conservée partout. Retirez-la.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” cannot be read: on line %3 a quotation mark opens a text that is not properly closed. Remove the mark, or double it if it belongs to the text, and try again.</source>
        <translation>La ligne %1 de «&#xa0;%2&#xa0;» est illisible&#xa0;: à la ligne %3 du fichier, un guillemet ouvre un texte qui n’est pas correctement fermé. Supprimez-le, ou doublez-le s’il fait partie du texte, puis réessayez.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” is too long: from line %3 on it has more characters than a row of a table can have. Check that the file is a table.</source>
        <translation>La ligne %1 de «&#xa0;%2&#xa0;» est trop longue&#xa0;: à partir de la ligne %3 du fichier, elle a plus de caractères qu’une ligne de tableau ne peut en avoir. Vérifiez que le fichier est un tableau.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” (line %3) has more than %4 columns. Check that the file is a table and which delimiter it uses.</source>
        <translation>La ligne %1 de «&#xa0;%2&#xa0;» (ligne %3 du fichier) a plus de %4 colonnes. Vérifiez que le fichier est un tableau et quel séparateur il utilise.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>The import was cancelled: nothing was kept.</source>
        <translation>L’importation a été interrompue&#xa0;: rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>%1: “%2” was not understood. Decide what it means, or correct it in the table.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’a pas été compris. Décidez de ce qu’il signifie ou corrigez-le dans le tableau.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”. There is: %3.</source>
        <translation>%1 n’a pas de colonne «&#xa0;%2&#xa0;». Il y a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The mapping cannot be used: %1 Correct the mapping and try again.</source>
        <translation>La correspondance est inutilisable&#xa0;: %1 Corrigez-la et réessayez.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 n’a pas de champ «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>there is no member “%1”; there are: %2.</source>
        <translation>il n’y a pas de membre «&#xa0;%1&#xa0;»&#xa0;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une expression régulière.</translation>
    </message>
    <message>
        <source>“from” may be sheet, file or a cell such as E4, not “%1”.</source>
        <translation>«&#xa0;from&#xa0;» peut être sheet, file ou une cellule telle que E4, mais pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” needs a “column” or a “from”.</source>
        <translation>«&#xa0;%1&#xa0;» exige un «&#xa0;column&#xa0;» ou un «&#xa0;from&#xa0;».</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2).</source>
        <translation>ce n’est pas du JSON (%1 à l’octet %2).</translation>
    </message>
    <message>
        <source>it was written by a newer Plenary.</source>
        <translation>elle a été écrite par une version plus récente de Plenary.</translation>
    </message>
    <message>
        <source>“kind” names no kind of record.</source>
        <translation>«&#xa0;kind&#xa0;» ne désigne aucun type de fiche.</translation>
    </message>
    <message>
        <source>“columns” is empty.</source>
        <translation>«&#xa0;columns&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Its columns are: %2.</source>
        <translation>Le tableau n’a pas de colonne «&#xa0;%1&#xa0;». Ses colonnes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number of records. Write a whole number from 0 to %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de fiches. Écrivez un nombre entier de 0 à %2.</translation>
    </message>
    <message>
        <source>“%1” does not say what kind of table it is to be. Give it a name that ends in .csv or .xlsx.</source>
        <translation>«&#xa0;%1&#xa0;» n’indique pas quel type de tableau il doit être. Donnez-lui un nom qui se termine par .csv ou .xlsx.</translation>
    </message>
    <message>
        <source>“%1” has a text of more than 32,767 characters in one cell. Shorten it and try again.</source>
        <translation>«&#xa0;%1&#xa0;» contient un texte de plus de 32&#x202f;767 caractères dans une cellule. Raccourcissez-le et réessayez.</translation>
    </message>
    <message>
        <source>There is no file “%1” in “%2”. Choose another file.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;». Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” in “%2” is a folder. Choose a file in it.</source>
        <translation>«&#xa0;%1&#xa0;», dans «&#xa0;%2&#xa0;», est un dossier. Choisissez un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>“%1” in “%2” cannot be read. Check that you are allowed to open it.</source>
        <translation>«&#xa0;%1&#xa0;», dans «&#xa0;%2&#xa0;», est illisible. Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” is not a table that Plenary can read. Save it as CSV, XLSX or ODS and try again.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un tableau que Plenary sait lire. Enregistrez-le en CSV, XLSX ou ODS et réessayez.</translation>
    </message>
    <message>
        <source>“%1” holds no rows. Choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucune ligne. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The sheet “%1” of “%2” holds no rows. Choose another sheet.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» ne contient aucune ligne. Choisissez une autre feuille.</translation>
    </message>
    <message>
        <source>“%1” has no visible sheet. Show one in your spreadsheet and save again.</source>
        <translation>«&#xa0;%1&#xa0;» n’a aucune feuille visible. Affichez-en une dans votre tableur et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>“%1” has no visible sheet “%2”. Choose one of its sheets.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de feuille visible «&#xa0;%2&#xa0;». Choisissez l’une de ses feuilles.</translation>
    </message>
    <message>
        <source>“%1” is not complete: the file ends in the middle, as after a broken download. Ask for the file again.</source>
        <translation>«&#xa0;%1&#xa0;» est incomplet&#xa0;: le fichier s’arrête au milieu, comme après un téléchargement interrompu. Demandez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its part “%2” cannot be read. Open it in a spreadsheet and save it again, or ask for the file again.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: sa partie «&#xa0;%2&#xa0;» est illisible. Ouvrez-le dans un tableur et enregistrez-le à nouveau, ou redemandez le fichier.</translation>
    </message>
    <message>
        <source>“%1” was not opened: unpacked it would be far larger than any table. Ask the sender for the table as CSV.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été ouvert&#xa0;: décompressé, il serait bien plus grand que n’importe quel tableau. Demandez à l’expéditeur le tableau en CSV.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password or is an old Excel file. Open it in a spreadsheet and save it as XLSX without a password.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé par un mot de passe ou est un ancien fichier Excel. Ouvrez-le dans un tableur et enregistrez-le en XLSX sans mot de passe.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” has a cell with more than %3 characters. Shorten the text and try again.</source>
        <translation>La ligne %1 de «&#xa0;%2&#xa0;» a une cellule de plus de %3 caractères. Raccourcissez le texte et réessayez.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” has text in column %3, beyond the last column of the table. Give that column a name in the header row, or empty the cell, and try again.</source>
        <translation>La ligne %1 de «&#xa0;%2&#xa0;» a du texte dans la colonne %3, au-delà de la dernière colonne du tableau. Donnez un nom à cette colonne dans la ligne d’en-tête, ou videz la cellule, puis réessayez.</translation>
    </message>
    <message>
        <source>Up to row %1 “%2” has hardly anything but empty cells. Delete its empty rows and columns in a spreadsheet and try again.</source>
        <translation>Jusqu’à la ligne %1, «&#xa0;%2&#xa0;» n’a presque que des cellules vides. Supprimez ses lignes et colonnes vides dans un tableur et réessayez.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” has characters that are not valid UTF-8. Save the file again as “CSV UTF-8”, or choose the encoding Windows-1252.</source>
        <translation>La ligne %1 du fichier «&#xa0;%2&#xa0;» a des caractères qui ne sont pas de l’UTF-8 valide. Enregistrez à nouveau le fichier en «&#xa0;CSV UTF-8&#xa0;», ou choisissez l’encodage Windows-1252.</translation>
    </message>
    <message>
        <source>“%1” is not an encoding that Plenary can read. Choose UTF-8, UTF-16 or Windows-1252.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un encodage que Plenary sait lire. Choisissez UTF-8, UTF-16 ou Windows-1252.</translation>
    </message>
    <message>
        <source>The text for cell %1 of “%2” is longer than the 32,767 characters of a spreadsheet cell. Export the table as CSV instead.</source>
        <translation>Le texte de la cellule %1 de «&#xa0;%2&#xa0;» dépasse les 32&#x202f;767 caractères d’une cellule de tableur. Exportez plutôt le tableau en CSV.</translation>
    </message>
    <message>
        <source>“%1” has more rows or columns than a spreadsheet can hold. Export the table as CSV instead.</source>
        <translation>«&#xa0;%1&#xa0;» a plus de lignes ou de colonnes qu’un tableur ne peut en contenir. Exportez plutôt le tableau en CSV.</translation>
    </message>
    <message>
        <source>other (%1)</source>
        <translation>autre (%1)</translation>
    </message>
    <message>
        <source>%1 %2 in all</source>
        <extracomment>%1 number, %2 what is counted: people, attendances</extracomment>
        <translation>%1 %2 au total</translation>
    </message>
    <message>
        <source>no records match</source>
        <translation>aucune fiche ne correspond</translation>
    </message>
    <message>
        <source>attendance not recorded</source>
        <translation>présence non renseignée</translation>
    </message>
    <message>
        <source>no participants entered yet</source>
        <translation>aucun participant saisi pour l’instant</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 &quot;other countries&quot;, %2 how many
----------
%1 short title of a declaration, %2 year</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>other countries</source>
        <translation>autres pays</translation>
    </message>
    <message>
        <source>other categories</source>
        <translation>autres catégories</translation>
    </message>
    <message>
        <source>. Came before: the same person came to an earlier event of the series</source>
        <translation>. Déjà venu&#xa0;: la même personne est venue à un événement antérieur de la série</translation>
    </message>
    <message>
        <source>Records of this register</source>
        <translation>Fiches de ce registre</translation>
    </message>
    <message>
        <source>Attendance by conference</source>
        <translation>Présence par conférence</translation>
    </message>
    <message>
        <source>Attendance by year</source>
        <translation>Présence par année</translation>
    </message>
    <message>
        <source>Countries represented</source>
        <translation>Pays représentés</translation>
    </message>
    <message>
        <source>Categories of participants</source>
        <translation>Catégories de participants</translation>
    </message>
    <message>
        <source>First-time and returning</source>
        <translation>Premières fois et retours</translation>
    </message>
    <message>
        <source>Reported beside recorded</source>
        <translation>Publié et recensé</translation>
    </message>
    <message>
        <source>Invitation, answer, attendance</source>
        <translation>Invitation, réponse, présence</translation>
    </message>
    <message>
        <source>There is no chart “%1”. There is: %2.</source>
        <translation>Il n’y a pas de graphique «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>no State represented</source>
        <translation>aucun État représenté</translation>
    </message>
    <message>
        <source>came</source>
        <translation>venu</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>non venu</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>première fois</translation>
    </message>
    <message>
        <source>came before</source>
        <translation>déjà venu</translation>
    </message>
    <message>
        <source>1 person attended</source>
        <translation>1 personne présente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people attended</source>
        <translation>
            <numerusform>%Ln personne présente</numerusform>
            <numerusform>%Ln personnes présentes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 country represented</source>
        <translation>1 pays représenté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries represented</source>
        <translation>
            <numerusform>%Ln pays représenté</numerusform>
            <numerusform>%Ln pays représentés</numerusform>
        </translation>
    </message>
    <message>
        <source>each person once; a seat without a name counts as one person</source>
        <translation>chaque personne une fois&#xa0;; un siège sans nom compte pour une personne</translation>
    </message>
    <message>
        <source>each seat at each event</source>
        <translation>chaque siège à chaque événement</translation>
    </message>
    <message>
        <source>each represented country once for each event</source>
        <translation>chaque pays représenté une fois par événement</translation>
    </message>
    <message>
        <source>each represented country once</source>
        <translation>chaque pays représenté une seule fois</translation>
    </message>
    <message>
        <source>each organisation once, as linked or else as listed</source>
        <translation>chaque organisation une fois, selon le lien ou, à défaut, selon la liste</translation>
    </message>
    <message>
        <source>each person once whose registration is complete</source>
        <translation>chaque personne dont l’inscription est complète, une fois</translation>
    </message>
    <message>
        <source>%1; whether they attended or not, as the figure says</source>
        <extracomment>%1 what is counted</extracomment>
        <translation>%1&#xa0;; présente ou non, selon l’intitulé du chiffre</translation>
    </message>
    <message>
        <source>%1; attended or attended in part</source>
        <translation>%1&#xa0;; présent ou présent en partie</translation>
    </message>
    <message>
        <source>Other meetings</source>
        <translation>Autres réunions</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation>1 organisation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisations</source>
        <translation>
            <numerusform>%Ln organisation</numerusform>
            <numerusform>%Ln organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>No party actions are recorded as at this date.</source>
        <translation>Aucun acte des parties n’est consigné à cette date.</translation>
    </message>
    <message>
        <source>State or organisation</source>
        <translation>État ou organisation</translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation>aucune sur %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 fields, %2 record
----------
tiles: %1 acted of %2 in the group</extracomment>
        <translation>%1&#xa0;/&#xa0;%2</translation>
    </message>
    <message>
        <source>1 State</source>
        <translation>1 État</translation>
    </message>
    <message numerus="yes">
        <source>%Ln States</source>
        <translation>
            <numerusform>%Ln État</numerusform>
            <numerusform>%Ln États</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other party</source>
        <translation>1 autre partie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other parties</source>
        <translation>
            <numerusform>%Ln autre partie</numerusform>
            <numerusform>%Ln autres parties</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 main sponsor</source>
        <translation>1 auteur principal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln main sponsors</source>
        <translation>
            <numerusform>%Ln auteur principal</numerusform>
            <numerusform>%Ln auteurs principaux</numerusform>
        </translation>
    </message>
    <message>
        <source>1 co-sponsor</source>
        <translation>1 coauteur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln co-sponsors</source>
        <translation>
            <numerusform>%Ln coauteur</numerusform>
            <numerusform>%Ln coauteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 number, %2 what they did, such as &quot;endorsed&quot;</extracomment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>no party actions recorded</source>
        <translation>aucun acte des parties consigné</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 &quot;17 States&quot;, %2 &quot;1 main sponsor, 16 co-sponsors&quot;
----------
%1 action such as &quot;co-sponsor&quot;, %2 how many</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 could not be moved aside: nothing was changed. Check that you may write to its folder.</source>
        <translation>%1 n’a pas pu être mis de côté&#xa0;: rien n’a été modifié. Vérifiez que vous avez le droit d’écrire dans son dossier.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: check the disk, and that you may read it. Nothing was changed.</source>
        <translation>%1 n’a pas pu être lu jusqu’au bout&#xa0;: vérifiez le disque et votre droit de le lire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup %1 could not be read: check the disk and that you may read it.</source>
        <translation>La sauvegarde %1 n’a pas pu être lue&#xa0;: vérifiez le disque et votre droit de la lire.</translation>
    </message>
    <message>
        <source>%1 stands where the checksum of the backup goes, and was left as it is: nothing was written. Choose another name.</source>
        <translation>%1 occupe la place de la somme de contrôle de la sauvegarde et n’a pas été touché&#xa0;: rien n’a été écrit. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The checksum %1 of the earlier backup could not be removed: nothing was changed. Check that its folder may be written, or choose another name.</source>
        <translation>La somme de contrôle %1 de la sauvegarde précédente n’a pas pu être supprimée&#xa0;: rien n’a été modifié. Vérifiez que son dossier est accessible en écriture, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 has its new content, which is sound, but its checksum could not be written: check the disk, and back up again.</source>
        <translation>%1 a son nouveau contenu, qui est intact, mais sa somme de contrôle n’a pas pu être écrite&#xa0;: vérifiez le disque et sauvegardez à nouveau.</translation>
    </message>
    <message>
        <source>There is no checksum beside %1, so nobody can say whether it is as it was written. Take one that has its checksum, if there is one.</source>
        <translation>Il n’y a pas de somme de contrôle à côté de %1&#xa0;: nul ne peut dire s’il est tel qu’il a été écrit. Prenez une sauvegarde qui a la sienne, s’il y en a une.</translation>
    </message>
    <message>
        <source>The backup %1 is not as it was written: its checksum does not fit. Take another one.</source>
        <translation>La sauvegarde %1 n’est pas telle qu’elle a été écrite&#xa0;: sa somme de contrôle ne concorde pas. Prenez-en une autre.</translation>
    </message>
    <message>
        <source>The folder %1 for backups could not be made: check that you may write there, or choose another one.</source>
        <translation>Le dossier %1 des sauvegardes n’a pas pu être créé&#xa0;: vérifiez que vous avez le droit d’y écrire, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The register was not brought to this version of Plenary, because no backup could be made before: %1</source>
        <translation>Le registre n’a pas été adapté à cette version de Plenary, car aucune sauvegarde n’a pu être faite auparavant&#xa0;: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>%1 kind of record</extracomment>
        <translation>Nouvelle fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is sound: there is nothing to recover.</source>
        <translation>%1 est intact&#xa0;: il n’y a rien à récupérer.</translation>
    </message>
    <message>
        <source>Nothing is left in %1 that could be recovered: restore a backup.</source>
        <translation>Il ne reste dans %1 rien qui puisse être récupéré&#xa0;: restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>A register on a server is looked after by the server. Restore its dump (pg_restore).</source>
        <translation>Un registre sur serveur est entretenu par le serveur. Restaurez sa copie (pg_restore).</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and its folder.</source>
        <translation>Il n’y a pas de fichier %1. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name for the recovered register.</source>
        <translation>%1 existe déjà et n’a pas été touché. Choisissez un autre nom pour le registre récupéré.</translation>
    </message>
    <message>
        <source>%1: %2 saved, %3 lost</source>
        <extracomment>%1 kind of record, %2 and %3 how many</extracomment>
        <translation>%1&#xa0;: %2 sauvées, %3 perdues</translation>
    </message>
    <message>
        <source>; %1 of them from the journal</source>
        <translation>, dont %1 d’après le journal</translation>
    </message>
    <message>
        <source>; %1 with damaged text, marked �</source>
        <translation>, dont %1 au texte endommagé, marqué �</translation>
    </message>
    <message>
        <source>Counted as lost is what something still tells of</source>
        <translation>Compte comme perdu ce dont il reste une trace</translation>
    </message>
    <message>
        <source>Journal: %1 changes kept, %2 lost</source>
        <translation>Journal&#xa0;: %1 modifications conservées, %2 perdues</translation>
    </message>
    <message>
        <source>Lost, and referred to; a record named “Lost” stands in: %1</source>
        <translation>Perdues, mais citées ailleurs&#xa0;; une fiche nommée «&#xa0;Perdu&#xa0;» en tient lieu&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) found no place; they are in the report.</source>
        <translation>
            <numerusform>%n ligne n’a pas trouvé de place&#xa0;; elle figure dans le compte rendu.</numerusform>
            <numerusform>%n lignes n’ont pas trouvé de place&#xa0;; elles figurent dans le compte rendu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of Plenary is missing (%1). Install Plenary anew.</source>
        <translation>Un élément de Plenary manque (%1). Réinstallez Plenary.</translation>
    </message>
    <message>
        <source>Countries of the world</source>
        <translation>Pays du monde</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is open on the computer %2, and two computers cannot write to one file: close it there, or share a register on a server. If it is not open there, delete the file %3.</source>
        <translation>%1 est ouvert sur l’ordinateur %2, et deux ordinateurs ne peuvent écrire dans un même fichier&#xa0;: fermez-le là-bas, ou partagez un registre sur un serveur. S’il n’y est pas ouvert, supprimez le fichier %3.</translation>
    </message>
    <message>
        <source>%1 holds no register yet. Make one with “New register”.</source>
        <translation>%1 ne contient encore aucun registre. Créez-en un avec «&#xa0;Nouveau registre&#xa0;».</translation>
    </message>
    <message>
        <source>There is no sample “%1”. There is: %2.</source>
        <translation>Il n’y a pas d’exemple «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The counts kept for figures are not those of the participations: figures may be wrong. Count them anew with “plenary-cli recount”.</source>
        <translation>Les décomptes tenus pour les chiffres ne sont pas ceux des participations&#xa0;: des chiffres peuvent être faux. Recomptez avec «&#xa0;plenary-cli recount&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be the meaning of “%2”. Write the code of a country, or of one of the field&apos;s values.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le sens de «&#xa0;%2&#xa0;». Écrivez le code d’un pays ou d’une des valeurs du champ.</translation>
    </message>
    <message>
        <source>no State is represented</source>
        <translation>aucun État n’est représenté</translation>
    </message>
    <message>
        <source>“%1” means %2</source>
        <extracomment>%1 as typed, %2 what it means</extracomment>
        <translation>«&#xa0;%1&#xa0;» signifie %2</translation>
    </message>
    <message>
        <source>Nothing was restored, because the backup %1 is not sound: choose another one. What was found: %2</source>
        <translation>Rien n’a été restauré, car la sauvegarde %1 n’est pas intacte&#xa0;: choisissez-en une autre. Constat&#xa0;: %2</translation>
    </message>
    <message>
        <source>A register on a server is restored by the server (pg_restore).</source>
        <translation>Un registre sur serveur est restauré par le serveur (pg_restore).</translation>
    </message>
    <message>
        <source>%1 is the register itself: choose a backup.</source>
        <translation>%1 est le registre lui-même&#xa0;: choisissez une sauvegarde.</translation>
    </message>
    <message>
        <source>The register is as the backup has it: restoring changes nothing.</source>
        <translation>Le registre est identique à la sauvegarde&#xa0;: la restauration ne change rien.</translation>
    </message>
    <message>
        <source>There is no register at present: the backup takes its name.</source>
        <translation>Il n’y a pas de registre actuellement&#xa0;: la sauvegarde prend son nom.</translation>
    </message>
    <message>
        <source>The present register cannot be read, so nothing can be compared.</source>
        <translation>Le registre actuel est illisible&#xa0;; aucune comparaison n’est possible.</translation>
    </message>
    <message>
        <source>This is a backup of another register, or of changes that were given up since.</source>
        <translation>C’est la sauvegarde d’un autre registre, ou de modifications abandonnées depuis.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made since then will be gone:</source>
        <translation>
            <numerusform>%n modification faite depuis disparaîtra&#xa0;:</numerusform>
            <numerusform>%n modifications faites depuis disparaîtront&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 come back, %3 go, %4 differ</source>
        <extracomment>%1 kind of record; %2 to %4 how many</extracomment>
        <translation>%1&#xa0;: %2 rétablies, %3 retirées, %4 modifiées</translation>
    </message>
    <message>
        <source>Sample data, %1: %2</source>
        <translation>Données d’exemple, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation>il n’y a pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>“%1” is not one of its values.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une de ses valeurs.</translation>
    </message>
    <message>
        <source>People who attended, by represented country</source>
        <translation>Personnes présentes, par pays représenté</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>Standing behind the text</source>
        <translation>Soutiens du texte</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>recensé</translation>
    </message>
    <message>
        <source>by action</source>
        <translation>par acte</translation>
    </message>
    <message>
        <source>no actions recorded</source>
        <translation>aucun acte consigné</translation>
    </message>
    <message>
        <source>Regional groups</source>
        <translation>Groupes régionaux</translation>
    </message>
    <message>
        <source>of 5</source>
        <translation>sur 5</translation>
    </message>
    <message>
        <source>most from</source>
        <extracomment>%1 number of States of the regional group named below</extracomment>
        <translation>en tête</translation>
    </message>
    <message>
        <source>most from, %1</source>
        <translation>en tête, %1</translation>
    </message>
    <message>
        <source>At one conference or more</source>
        <translation>À une conférence au moins</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>at none</source>
        <translation>à aucune</translation>
    </message>
    <message>
        <source>The conferences: people recorded and reported</source>
        <translation>Les conférences&#xa0;: personnes recensées et chiffres publiés</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Place and dates</source>
        <translation>Lieu et dates</translation>
    </message>
    <message>
        <source>People recorded</source>
        <translation>Personnes recensées</translation>
    </message>
    <message>
        <source>People reported</source>
        <translation>Personnes (publié)</translation>
    </message>
    <message>
        <source>Countries reported</source>
        <translation>Pays (publié)</translation>
    </message>
    <message>
        <source>Among the Member States of each regional group</source>
        <translation>Parmi les États Membres de chaque groupe régional</translation>
    </message>
    <message>
        <source>One tile for each Member State, %1 in all; filled tiles stand behind the text.</source>
        <translation>Une case par État Membre, %1 au total&#xa0;; case pleine&#xa0;: l’État soutient le texte.</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Groupe régional</translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Status of a text (%1), as at %2</source>
        <translation>Statut d’un texte (%1), au %2</translation>
    </message>
    <message>
        <source>Actions without a date are taken to be of the adoption.</source>
        <translation>Les actes sans date sont réputés dater de l’adoption.</translation>
    </message>
    <message>
        <source>Event summary: %1</source>
        <translation>Synthèse de l’événement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Event summary</source>
        <translation>Synthèse de l’événement</translation>
    </message>
    <message>
        <source>No participants are recorded for this event. Figures that others published stand above, each with its source.</source>
        <translation>Aucun participant n’est recensé pour cet événement. Les chiffres publiés par d’autres figurent ci-dessus, chacun avec sa source.</translation>
    </message>
    <message>
        <source>People by category</source>
        <translation>Personnes par catégorie</translation>
    </message>
    <message>
        <source>Three separate facts about the same people</source>
        <translation>Trois faits distincts sur les mêmes personnes</translation>
    </message>
    <message>
        <source>Participation by regional group and country</source>
        <translation>Participation par groupe régional et par pays</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Liste des participants</translation>
    </message>
    <message>
        <source>Names, positions and organisations as at the event. Whoever is not to be listed, or was entered without a name, is counted and not named.</source>
        <translation>Noms, fonctions et organisations à la date de l’événement. Qui ne doit pas figurer sur la liste, ou a été saisi sans nom, est compté mais non nommé.</translation>
    </message>
    <message>
        <source>Texts of this and the year before</source>
        <translation>Textes de l’année et de l’année précédente</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>register %1</source>
        <translation>registre %1</translation>
    </message>
    <message>
        <source>The designations employed and the presentation of material in this paper do not imply the expression of any opinion concerning the legal status of any country, territory, city or area or of its authorities, or concerning the delimitation of its frontiers or boundaries.</source>
        <translation>Les appellations employées dans le présent document et la présentation des données qui y figurent n’impliquent aucune prise de position quant au statut juridique des pays, territoires, villes ou zones, ou de leurs autorités, ni quant au tracé de leurs frontières ou limites.</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Figure %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tableau %1</translation>
    </message>
    <message>
        <source>There is no %1 “%2”. There is: %3.</source>
        <translation>Aucune fiche (%1) ne correspond à «&#xa0;%2&#xa0;». Il y a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%2” is more than one %1: %3. Say which.</source>
        <translation>«&#xa0;%2&#xa0;» désigne plusieurs fiches (%1)&#xa0;: %3. Précisez laquelle.</translation>
    </message>
    <message>
        <source>Organisation not recorded</source>
        <translation>Organisation non renseignée</translation>
    </message>
    <message>
        <source>%1 not listed by name</source>
        <translation>%1 sans mention du nom</translation>
    </message>
    <message>
        <source>and %1 not listed by name</source>
        <translation>et %1 sans mention du nom</translation>
    </message>
    <message>
        <source>The following States and parties were represented: %1.</source>
        <translation>Les États et parties ci-après étaient représentés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>source not recorded</source>
        <translation>source non renseignée</translation>
    </message>
    <message>
        <source>People who attended</source>
        <translation>Personnes présentes</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>no published figure found</source>
        <translation>aucun chiffre publié trouvé</translation>
    </message>
    <message>
        <source>Recorded and reported, source by source</source>
        <translation>Recensé et publié, source par source</translation>
    </message>
    <message>
        <source>Filled mark: counted from the records. Open mark: published figure; the arrow shows the direction of its wording.</source>
        <translation>Marque pleine&#xa0;: compté d’après les fiches. Marque vide&#xa0;: chiffre publié&#xa0;; la flèche indique le sens de sa formulation.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Series summary</source>
        <translation>Synthèse de la série</translation>
    </message>
    <message>
        <source>Status of a declaration</source>
        <translation>Statut d’une déclaration</translation>
    </message>
    <message>
        <source>“%1” is no language that this computer knows. Write its code, for example ar, en, es, fr, ru or zh.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue connue de cet ordinateur. Écrivez son code, par exemple ar, en, es, fr, ru ou zh.</translation>
    </message>
    <message>
        <source>There is no report “%1”. There is: %2.</source>
        <translation>Il n’y a pas de rapport «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Attendances: not recorded</source>
        <translation>Présences&#xa0;: non renseignées</translation>
    </message>
    <message>
        <source>Attendances: %1 in %2</source>
        <translation>Présences&#xa0;: %1 en %2</translation>
    </message>
    <message>
        <source>Attendances: %1 in %2, not recorded at the other meetings</source>
        <translation>Présences&#xa0;: %1 en %2, non renseignées aux autres réunions</translation>
    </message>
    <message>
        <source>Attendances: %1 in %2, %3 at the largest meeting in %4, %5 in %6</source>
        <translation>Présences&#xa0;: %1 en %2, %3 à la plus grande réunion en %4, %5 en %6</translation>
    </message>
    <message>
        <source>Attendances per meeting; columns stand at their year, so the distance between them is the time between meetings.</source>
        <translation>Présences par réunion&#xa0;; les colonnes sont placées à leur année&#xa0;: l’écart entre elles est le temps entre les réunions.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Category not recorded</source>
        <translation>Catégorie non renseignée</translation>
    </message>
    <message>
        <source>States by regional group</source>
        <translation>États par groupe régional</translation>
    </message>
    <message>
        <source>By regional group</source>
        <translation>Par groupe régional</translation>
    </message>
    <message>
        <source>Dark: meeting held in the group. One scale.</source>
        <translation>Foncé&#xa0;: réunion tenue dans le groupe. Même échelle.</translation>
    </message>
    <message>
        <source>No group, or not known</source>
        <translation>Sans groupe, ou inconnu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Meetings and attendances</source>
        <translation>Réunions et présences</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>No event of this register belongs to a series. Enter the series of an event first.</source>
        <translation>Aucun événement de ce registre n’appartient à une série. Saisissez d’abord la série d’un événement.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>no published total found</source>
        <translation>aucun total publié trouvé</translation>
    </message>
    <message>
        <source>No event belongs to the series “%1”. Enter this series in its events first.</source>
        <translation>Aucun événement n’appartient à la série «&#xa0;%1&#xa0;». Saisissez d’abord cette série dans ses événements.</translation>
    </message>
    <message>
        <source>Series summary: %1</source>
        <translation>Synthèse de la série&#xa0;: %1</translation>
    </message>
    <message>
        <source>No attendance is recorded at any of these meetings.</source>
        <translation>La présence n’est renseignée à aucune de ces réunions.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>Attendance of those on this list is not recorded at: %1; columns left out.</source>
        <translation>La présence des personnes de cette liste n’est pas renseignée à&#xa0;: %1&#xa0;; colonnes omises.</translation>
    </message>
    <message>
        <source>People who attended:</source>
        <translation>Personnes présentes&#xa0;:</translation>
    </message>
    <message>
        <source>10 or more</source>
        <translation>10 ou plus</translation>
    </message>
    <message>
        <source>Status, and where each of them came</source>
        <translation>Statut, et où chacun est venu</translation>
    </message>
    <message>
        <source>%1, number %2; on record: %3</source>
        <extracomment>%1 name of a series of conferences, %2 number of this one, %3 how many are on record</extracomment>
        <translation>%1, n°&#xa0;%2&#xa0;; recensées&#xa0;: %3</translation>
    </message>
    <message>
        <source>Hosts and organisers</source>
        <translation>Hôtes et organisateurs</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invitation de</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Meeting before</source>
        <translation>Réunion précédente</translation>
    </message>
    <message>
        <source>Meeting after</source>
        <translation>Réunion suivante</translation>
    </message>
    <message>
        <source>Who stands behind %1</source>
        <translation>Soutiens&#xa0;: %1</translation>
    </message>
    <message>
        <source>States and organisations</source>
        <translation>États et organisations</translation>
    </message>
    <message>
        <source>%1 “%2” (number %3) was edited since: nothing was undone. Undo that edit first.</source>
        <translation>La fiche «&#xa0;%2&#xa0;» (%1, n°&#xa0;%3) a été modifiée depuis&#xa0;: rien n’a été annulé. Annulez d’abord cette modification.</translation>
    </message>
    <message>
        <source>%1 was not removed, because other records refer to it (%2). Remove or change them first.</source>
        <extracomment>%1 record, %2 list of what refers to it</extracomment>
        <translation>La fiche %1 n’a pas été supprimée, car d’autres fiches y renvoient (%2). Supprimez-les ou modifiez-les d’abord.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>It refers to a record: compare it with “:” or “~”.</source>
        <translation>Ce champ renvoie à une fiche&#xa0;: comparez-le avec «&#xa0;:&#xa0;» ou «&#xa0;~&#xa0;».</translation>
    </message>
    <message>
        <source>Write the record&apos;s number: #12.</source>
        <translation>Écrivez le numéro de la fiche&#xa0;: #12.</translation>
    </message>
    <message>
        <source>Its values have no order: compare them with “:”.</source>
        <translation>Ses valeurs n’ont pas d’ordre&#xa0;: comparez-les avec «&#xa0;:&#xa0;».</translation>
    </message>
    <message>
        <source>Values are: %1.</source>
        <translation>Valeurs possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Write a date as 2016, 2016-11 or 2016-11-15.</source>
        <translation>Écrivez une date sous la forme 2016, 2016-11 ou 2016-11-15.</translation>
    </message>
    <message>
        <source>Compare it with a number: =12, &gt;12, &lt;=12.</source>
        <translation>Comparez-le à un nombre&#xa0;: =12, &gt;12, &lt;=12.</translation>
    </message>
    <message>
        <source>Write :yes or :no.</source>
        <translation>Écrivez :yes ou :no.</translation>
    </message>
    <message>
        <source>The filter cannot compare “%1” with “%2” in this way. %3</source>
        <extracomment>%1 field, %2 value, %3 a sentence that says what to write</extracomment>
        <translation>Le filtre ne peut pas comparer ainsi «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;». %3</translation>
    </message>
    <message>
        <source>%1 is not a Plenary register: it was left as it is. Open a file that ends in .plenary, or import this one.</source>
        <translation>%1 n’est pas un registre Plenary&#xa0;: il n’a pas été touché. Ouvrez un fichier qui se termine par .plenary, ou importez celui-ci.</translation>
    </message>
    <message>
        <source>%1 could not be read: ask its owner for permission.</source>
        <translation>%1 n’a pas pu être lu&#xa0;: demandez l’autorisation à son propriétaire.</translation>
    </message>
    <message>
        <source>%1 was not closed in order, and its folder may only be read: copy it together with %2 to a folder of your own and open it there.</source>
        <translation>%1 n’a pas été fermé correctement, et son dossier est en lecture seule&#xa0;: copiez-le avec %2 dans un dossier à vous et ouvrez-le là.</translation>
    </message>
    <message>
        <source>The database driver %1 is not installed. Install it and start Plenary again.</source>
        <translation>Le pilote de base de données %1 n’est pas installé. Installez-le et redémarrez Plenary.</translation>
    </message>
    <message>
        <source>%1 could not be opened: check that the folder exists and may be written.</source>
        <translation>%1 n’a pas pu être ouvert&#xa0;: vérifiez que le dossier existe et est accessible en écriture.</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached. Check its name, the network and your password.</source>
        <translation>Le serveur de %1 est injoignable. Vérifiez son nom, le réseau et votre mot de passe.</translation>
    </message>
    <message>
        <source>This SQLite cannot check links between records: the register was not opened. Install Plenary anew.</source>
        <translation>Ce SQLite ne peut pas vérifier les liens entre les fiches&#xa0;: le registre n’a pas été ouvert. Réinstallez Plenary.</translation>
    </message>
    <message>
        <source>Another program is reading %1: try again in a moment.</source>
        <translation>Un autre programme lit %1&#xa0;: réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The register does not know %1. Check the register, or install Plenary anew.</source>
        <translation>Le registre ne connaît pas %1. Vérifiez le registre, ou réinstallez Plenary.</translation>
    </message>
    <message>
        <source>The disk of %1 is full: nothing was changed. Free some space and try again.</source>
        <translation>Le disque de %1 est plein&#xa0;: rien n’a été modifié. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full or damaged. Nothing was changed; free some space and try again.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: le disque est plein ou endommagé. Rien n’a été modifié&#xa0;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>%1 or its folder may only be read: nothing can be saved there. Copy it to a folder of your own, or ask for permission to write.</source>
        <translation>%1 ou son dossier est en lecture seule&#xa0;: rien ne peut y être enregistré. Copiez-le dans un dossier à vous, ou demandez le droit d’écriture.</translation>
    </message>
    <message>
        <source>Other records refer to this one: nothing was changed. Remove or change them first.</source>
        <translation>D’autres fiches renvoient à celle-ci&#xa0;: rien n’a été modifié. Supprimez-les ou modifiez-les d’abord.</translation>
    </message>
    <message>
        <source>This was cancelled: nothing was changed.</source>
        <translation>L’opération a été interrompue&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another program is writing to the register: nothing was changed. Try again in a moment.</source>
        <translation>Un autre programme écrit dans le registre&#xa0;: rien n’a été modifié. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>A record with the same identity exists already: nothing was changed. Look for it and change that one.</source>
        <translation>Une fiche de même identité existe déjà&#xa0;: rien n’a été modifié. Cherchez-la et modifiez celle-là.</translation>
    </message>
    <message>
        <source>%1 was moved, deleted or replaced while it was open: nothing was changed. Put it back, or save what is open here under another name (File, Back up).</source>
        <translation>%1 a été déplacé, supprimé ou remplacé pendant qu’il était ouvert&#xa0;: rien n’a été modifié. Remettez-le en place, ou enregistrez sous un autre nom ce qui est ouvert ici (Fichier, Sauvegarder).</translation>
    </message>
    <message>
        <source>The file %1 is damaged: nothing was changed. Restore a backup, or recover what can still be read.</source>
        <translation>Le fichier %1 est endommagé&#xa0;: rien n’a été modifié. Restaurez une sauvegarde, ou récupérez ce qui est encore lisible.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: nothing was changed. Try again when the server is back.</source>
        <translation>La connexion à %1 a été perdue&#xa0;: rien n’a été modifié. Réessayez quand le serveur sera de retour.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: check the disk and the folder&apos;s permissions.</source>
        <translation>%1 n’a pas pu être lu ou écrit&#xa0;: vérifiez le disque et les droits du dossier.</translation>
    </message>
    <message>
        <source>The register did not accept this: nothing was changed. Check the register; the log says more.</source>
        <translation>Le registre n’a pas accepté cela&#xa0;: rien n’a été modifié. Vérifiez le registre&#xa0;; le journal des erreurs en dit plus.</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>Type d’organisation</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Venu</translation>
    </message>
    <message>
        <source>First or again</source>
        <translation>Première fois ou retour</translation>
    </message>
    <message>
        <source>%1 number %2 does not exist, or no longer. Look for it in the list again.</source>
        <translation>La fiche %1, n°&#xa0;%2, n’existe pas ou plus. Cherchez-la à nouveau dans la liste.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile: your change was not saved. Look at the record again.</source>
        <translation>La fiche %1 a été modifiée entre-temps par quelqu’un d’autre&#xa0;: votre modification n’a pas été enregistrée. Consultez-la à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is not a field of %2. Fields are: %3.</source>
        <extracomment>%1 what was typed, %2 entity, %3 names</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ de %2. Les champs sont&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” follows too many links: %2 are allowed. Leave some out.</source>
        <translation>«&#xa0;%1&#xa0;» suit trop de liens&#xa0;: %2 sont permis. Retirez-en.</translation>
    </message>
    <message>
        <source>“%1” refers to no other record: leave out what follows it in “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne renvoie à aucune autre fiche&#xa0;: retirez ce qui suit dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is nothing to count by. There is: %2.</source>
        <extracomment>%1 what was typed, %2 names</extracomment>
        <translation>On ne peut pas compter par «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The filter has more than %1 terms: leave some out.</source>
        <translation>Le filtre a plus de %1 termes&#xa0;: retirez-en.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written. Free some space or choose another folder.</source>
        <translation>Le disque est plein&#xa0;: %1 n’a pas été écrit. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 could not be written: check that the folder exists and may be written.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: vérifiez que le dossier existe et est accessible en écriture.</translation>
    </message>
    <message>
        <source>The backup was cancelled: nothing was kept of it.</source>
        <translation>La sauvegarde a été interrompue&#xa0;: il n’en a rien été conservé.</translation>
    </message>
    <message>
        <source>The file is damaged (%1): restore a backup, or recover what can still be read.</source>
        <translation>Le fichier est endommagé (%1)&#xa0;: restaurez une sauvegarde, ou récupérez ce qui est encore lisible.</translation>
    </message>
    <message>
        <source>Record %1 of %2 refers to a record of %3 that does not exist: restore a backup, or recover the register.</source>
        <translation>La fiche %1 de %2 renvoie à une fiche de %3 qui n’existe pas&#xa0;: restaurez une sauvegarde, ou récupérez le registre.</translation>
    </message>
    <message>
        <source>A register on a server is backed up by the server (pg_dump).</source>
        <translation>Un registre sur serveur est sauvegardé par le serveur (pg_dump).</translation>
    </message>
    <message>
        <source>The journal does not fit from change %1 (%2, %3) on: it was altered outside Plenary. Restore a backup, or ask who did it.</source>
        <translation>Le journal ne concorde plus à partir de la modification %1 (%2, %3)&#xa0;: il a été altéré hors de Plenary. Restaurez une sauvegarde, ou demandez qui l’a fait.</translation>
    </message>
    <message>
        <source>The journal ends with change %1, but %2 were made: it was altered outside Plenary. Restore a backup, or ask who did it.</source>
        <translation>Le journal s’arrête à la modification %1, mais %2 ont été faites&#xa0;: il a été altéré hors de Plenary. Restaurez une sauvegarde, ou demandez qui l’a fait.</translation>
    </message>
    <message>
        <source>The log %1-wal is not of this file, but of another that had its name: nothing was opened. Move the log to another folder and open %1 again.</source>
        <translation>Le fichier %1-wal n’appartient pas à ce fichier, mais à un autre qui portait son nom&#xa0;: rien n’a été ouvert. Déplacez-le dans un autre dossier et ouvrez %1 à nouveau.</translation>
    </message>
    <message>
        <source>%1 was not written: beside it is the log of a register that had this name, %1-wal. Choose another name, or move the log to another folder.</source>
        <translation>%1 n’a pas été écrit&#xa0;: à côté se trouve %1-wal, fichier annexe d’un registre qui portait ce nom. Choisissez un autre nom, ou déplacez ce fichier dans un autre dossier.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Plenary and was left as it is. Install the newer version to open it.</source>
        <translation>%1 a été écrit par une version plus récente de Plenary et n’a pas été touché. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Version %1 of this register&apos;s tables is not the one that this Plenary knows. The register was left as it is: open it with the Plenary that wrote it, or restore a backup.</source>
        <translation>La version %1 des tables de ce registre n’est pas celle que connaît ce Plenary. Le registre n’a pas été touché&#xa0;: ouvrez-le avec le Plenary qui l’a écrit, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 could not be read: check that it exists and that you may read it.</source>
        <translation>%1 n’a pas pu être lu&#xa0;: vérifiez qu’il existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 number %2</source>
        <extracomment>a record of a kind: &quot;Event number 12&quot;</extracomment>
        <translation>%1 n°&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: its link “%2” led to number %3, which never was.</source>
        <translation>%1&#xa0;: son lien «&#xa0;%2&#xa0;» menait au n°&#xa0;%3, qui n’a jamais existé.</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Perdu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is open in another program (process %2): nothing was changed. Close it there and try again.</source>
        <translation>%1 est ouvert dans un autre programme (processus %2)&#xa0;: rien n’a été modifié. Fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <source>%1 is still open: nothing was changed. Close it and try again.</source>
        <translation>%1 est encore ouvert&#xa0;: rien n’a été modifié. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be opened for writing: nothing was changed. Ask its owner for permission.</source>
        <translation>%1 n’a pas pu être ouvert en écriture&#xa0;: rien n’a été modifié. Demandez l’autorisation à son propriétaire.</translation>
    </message>
    <message>
        <source>“%1” can be neither stored nor looked for: %2</source>
        <extracomment>%1 text, %2 what is wrong with it</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne peut être ni conservé ni recherché&#xa0;: %2</translation>
    </message>
    <message>
        <source>The connection to %1 was lost while saving: when it is back, look whether the change is there.</source>
        <translation>La connexion à %1 a été perdue pendant l’enregistrement&#xa0;: quand elle sera rétablie, regardez si la modification y est.</translation>
    </message>
    <message>
        <source>What “undo” took away was lost when the register was recovered: nothing was brought back. Import it again, or restore a backup.</source>
        <translation>Ce que «&#xa0;undo&#xa0;» a retiré a été perdu lors de la récupération du registre&#xa0;: rien n’a été rétabli. Importez-le à nouveau, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Backed up to %1, and verified.</source>
        <translation>Sauvegardé dans %1, et vérifié.</translation>
    </message>
    <message>
        <source>Nothing changed since %1, which is sound.</source>
        <translation>Rien n’a changé depuis %1, qui est intact.</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) made way.</source>
        <translation>
            <numerusform>%n sauvegarde plus ancienne a laissé la place.</numerusform>
            <numerusform>%n sauvegardes plus anciennes ont laissé la place.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  up to change %2  %3  %4  %5</source>
        <extracomment>%1 time, %2 number of the latest change, %3 size, %4 whether the checksum fits, %5 file</extracomment>
        <translation>%1  jusqu’à la modification %2  %3  %4  %5</translation>
    </message>
    <message>
        <source>There is no register %1, and no automatic backup of one that lay there. Check its name and its folder.</source>
        <translation>Il n’y a ni registre %1, ni sauvegarde automatique d’un registre qui s’y trouvait. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>There is no automatic backup of %1 in %2.</source>
        <translation>Il n’y a pas de sauvegarde automatique de %1 dans %2.</translation>
    </message>
    <message>
        <source>%1 is of another register than %2, or of changes that were given up since: nothing was restored. Say --another if that is what you want.</source>
        <translation>%1 vient d’un autre registre que %2, ou de modifications abandonnées depuis&#xa0;: rien n’a été restauré. Indiquez --another si c’est ce que vous voulez.</translation>
    </message>
    <message>
        <source>Restored %1 from %2, and verified.</source>
        <translation>%1 restauré à partir de %2, et vérifié.</translation>
    </message>
    <message>
        <source>The previous register lies at %1.</source>
        <translation>Le registre précédent se trouve dans %1.</translation>
    </message>
    <message>
        <source>No backup could be made of it: %1</source>
        <translation>Il n’a pas pu être sauvegardé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say where the recovered register goes: -o FILE.</source>
        <translation>Indiquez où placer le registre récupéré&#xa0;: -o FILE.</translation>
    </message>
    <message>
        <source>Recovered to %1, and verified; the details stand in %2.</source>
        <translation>Récupéré dans %1, et vérifié&#xa0;; les détails sont dans %2.</translation>
    </message>
    <message>
        <source>%1 was not touched; a copy of it lies at %2.</source>
        <translation>%1 n’a pas été touché&#xa0;; une copie se trouve dans %2.</translation>
    </message>
    <message>
        <source>“%1” does not know %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne connaît pas %2.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 exige une valeur.</translation>
    </message>
    <message>
        <source>Usage: plenary-cli %1 %2</source>
        <translation>Usage&#xa0;: plenary-cli %1 %2</translation>
    </message>
    <message>
        <source>Say which register: --register FILE.</source>
        <translation>Indiquez quel registre&#xa0;: --register FILE.</translation>
    </message>
    <message>
        <source>There is no measure “%1”. There is: %2.</source>
        <translation>Il n’y a pas de mesure «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1  in all</source>
        <translation>%1  au total</translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation>Règle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The format is csv or json, not “%1”.</source>
        <translation>Le format est csv ou json, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Say where the chart goes: -o FILE.svg, .png, .pdf or .csv.</source>
        <translation>Indiquez où placer le graphique&#xa0;: -o FILE.svg, .png, .pdf ou .csv.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The mapping %1 could not be read (%2). Check its name, and that you may read it.</source>
        <translation>La correspondance %1 n’a pas pu être lue (%2). Vérifiez son nom et votre droit de la lire.</translation>
    </message>
    <message>
        <source>%1 rows: %2 created, %3 updated, %4 unchanged, %5 rejected.</source>
        <translation>%1 lignes&#xa0;: %2 créées, %3 mises à jour, %4 inchangées, %5 rejetées.</translation>
    </message>
    <message>
        <source>Passed over: %1 empty rows, %2 rows that stand for no record.</source>
        <translation>Laissées de côté&#xa0;: %1 lignes vides, %2 lignes qui ne représentent aucune fiche.</translation>
    </message>
    <message>
        <source>Also made: %1 %2</source>
        <translation>Également créé&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>To resolve: %1 “%2”, rows: %3</source>
        <translation>À résoudre&#xa0;: %1 «&#xa0;%2&#xa0;», lignes&#xa0;: %3</translation>
    </message>
    <message>
        <source>, perhaps %1</source>
        <translation>, peut-être %1</translation>
    </message>
    <message>
        <source>Row %1 left out: %2</source>
        <translation>Ligne %1 écartée&#xa0;: %2</translation>
    </message>
    <message>
        <source>… and %1 more; --rejects FILE lists them all.</source>
        <translation>… et %1 de plus&#xa0;; --rejects FILE les énumère toutes.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was kept.</source>
        <translation>C’était un essai à blanc&#xa0;: rien n’a été conservé.</translation>
    </message>
    <message>
        <source>The import is kept (“undo” takes it back), but its list of rejected rows is not: %1</source>
        <translation>L’importation est conservée («&#xa0;undo&#xa0;» l’annule), mais pas la liste des lignes rejetées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is read by this import, so the rejected rows would overwrite it: give --rejects another name.</source>
        <translation>%1 est lu par cette importation, et les lignes rejetées l’écraseraient&#xa0;: donnez un autre nom à --rejects.</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”.</source>
        <translation>Il n’y a pas de type de fiche «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Say what the columns mean: --mapping FILE.</source>
        <translation>Indiquez ce que signifient les colonnes&#xa0;: --mapping FILE.</translation>
    </message>
    <message>
        <source>The mapping is for %1, not for %2.</source>
        <translation>La correspondance vaut pour %1, et non pour %2.</translation>
    </message>
    <message>
        <source>%1 “%2”, records: %3</source>
        <translation>%1 «&#xa0;%2&#xa0;», fiches&#xa0;: %3</translation>
    </message>
    <message>
        <source>There is nothing to resolve.</source>
        <translation>Il n’y a rien à résoudre.</translation>
    </message>
    <message>
        <source>Say what is meant: resolve KIND.FIELD TYPED TARGET.</source>
        <translation>Indiquez le sens voulu&#xa0;: resolve KIND.FIELD TYPED TARGET.</translation>
    </message>
    <message>
        <source>“%1” in %2 is not to be resolved. “resolve” without it lists what is.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas à résoudre dans %2. «&#xa0;resolve&#xa0;» seul énumère ce qui l’est.</translation>
    </message>
    <message>
        <source>Resolved in %1 records; later imports know it.</source>
        <translation>Résolu dans %1 fiches&#xa0;; les importations suivantes s’en souviendront.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>--limit takes a number, 0 or more.</source>
        <translation>--limit demande un nombre, 0 ou plus.</translation>
    </message>
    <message>
        <source>Say where the table goes: -o FILE.csv or FILE.xlsx.</source>
        <translation>Indiquez où placer le tableau&#xa0;: -o FILE.csv ou FILE.xlsx.</translation>
    </message>
    <message>
        <source>Wrote %1 rows to %2.</source>
        <translation>%1 lignes écrites dans %2.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Créé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is sound; %n change(s) in its journal, none altered.</source>
        <translation>
            <numerusform>%1 est intact&#xa0;; %n modification dans son journal, non altérée.</numerusform>
            <numerusform>%1 est intact&#xa0;; %n modifications dans son journal, aucune altérée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted the participations of %1.</source>
        <translation>Participations de %1 comptées.</translation>
    </message>
    <message>
        <source>Say what %1 is about: --%2.</source>
        <translation>Indiquez sur quoi porte %1&#xa0;: --%2.</translation>
    </message>
    <message>
        <source>Write the date as 2016-11-15, 2016-11 or 2016, not “%1”.</source>
        <translation>Écrivez la date sous la forme 2016-11-15, 2016-11 ou 2016, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Wrote %1, pages: %2.</source>
        <translation>Écrit&#xa0;: %1, pages&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The register of an international network</source>
        <translation>Le registre d’un réseau international</translation>
    </message>
    <message>
        <source>A register to open</source>
        <translation>Un registre à ouvrir</translation>
    </message>
    <message>
        <source>The picture of “%1” would be too large. Choose a smaller scale, or SVG or PDF.</source>
        <translation>L’image de «&#xa0;%1&#xa0;» serait trop grande. Choisissez une échelle plus petite, ou SVG ou PDF.</translation>
    </message>
    <message>
        <source>The chart “%1” could not be painted as PDF: nothing was written. Close other programs and try again, or choose SVG.</source>
        <translation>Le graphique «&#xa0;%1&#xa0;» n’a pas pu être dessiné en PDF&#xa0;: rien n’a été écrit. Fermez d’autres programmes et réessayez, ou choisissez SVG.</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>a reported figure</comment>
        <translation>exact</translation>
    </message>
    <message>
        <source>about</source>
        <comment>a reported figure</comment>
        <translation>environ</translation>
    </message>
    <message>
        <source>over</source>
        <comment>a reported figure</comment>
        <translation>plus de</translation>
    </message>
    <message>
        <source>almost</source>
        <comment>a reported figure</comment>
        <translation>près de</translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>key of a chart</comment>
        <translation>Publié</translation>
    </message>
    <message>
        <source>No records match.</source>
        <comment>empty chart</comment>
        <translation>Aucune fiche ne correspond.</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <extracomment>head of a group of bars that goes on in the next column or on the next page
----------
head of a group, repeated on the next page</extracomment>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>cell of a matrix</comment>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>column of a chart&apos;s table</comment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of a chart&apos;s table</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Detail</source>
        <comment>column of a chart&apos;s table</comment>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column of a chart&apos;s table</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>column of a chart&apos;s table</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>column of a chart&apos;s table: size of the group</comment>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>column of a chart&apos;s table</comment>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column of a chart&apos;s table</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a reported figure</comment>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a reported figure</comment>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>almost %1</source>
        <comment>a reported figure</comment>
        <translation>près de %1</translation>
    </message>
    <message>
        <source>reported %1</source>
        <extracomment>spoken; %1: one or several published figures with their sources</extracomment>
        <translation>chiffre publié %1</translation>
    </message>
    <message>
        <source>No records match</source>
        <translation>Aucune fiche ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>spoken: size of a chart</comment>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>total %1</source>
        <comment>spoken</comment>
        <translation>total %1</translation>
    </message>
    <message>
        <source>%1; largest: %2</source>
        <extracomment>spoken; %1: &quot;52 rows&quot;, &quot;52 rows, total 187&quot;; %2: a row with its value</extracomment>
        <translation>%1&#xa0;; maximum&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing recorded for %n row(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>Rien de renseigné pour %n ligne</numerusform>
            <numerusform>Rien de renseigné pour %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>key of a matrix</comment>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>key of a matrix</comment>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>total of a small chart; %1: number</extracomment>
        <translation>total %1</translation>
    </message>
    <message>
        <source>bar shortened</source>
        <translation>barre raccourcie</translation>
    </message>
    <message>
        <source>The paper “%1” could not be painted as PDF: nothing was written. Close other programs and try again.</source>
        <translation>Le document «&#xa0;%1&#xa0;» n’a pas pu être dessiné en PDF&#xa0;: rien n’a été écrit. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>A chart is written as .%1, not as “%2”.</source>
        <translation>Un graphique s’écrit en .%1, et non en «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No records match.</source>
        <translation>Aucune fiche ne correspond.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list that have commas themselves</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>the register of an international network, without a window</source>
        <translation>le registre d’un réseau international, sans fenêtre</translation>
    </message>
    <message>
        <source>--json prints one JSON object. Before the command, --language CODE says in which language to answer. Exit codes: 0 done, 1 failed, 2 usage.</source>
        <extracomment>Options and exit codes of the command line</extracomment>
        <translation>--json affiche un objet JSON. Avant la commande, --language CODE indique la langue des réponses. Codes de sortie&#xa0;: 0 terminé, 1 échec, 2 usage.</translation>
    </message>
    <message>
        <source>There is no language “%1”. There is: %2.</source>
        <translation>La langue «&#xa0;%1&#xa0;» n’existe pas. Langues disponibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>La réponse n’a pas pu être écrite sur la sortie standard.</translation>
    </message>
    <message>
        <source>The language to speak, for example fr</source>
        <translation>La langue à utiliser, par exemple fr</translation>
    </message>
    <message>
        <source>Values of imports to decide</source>
        <translation>Valeurs d’importation à décider</translation>
    </message>
    <message>
        <source>Invitations undeliverable</source>
        <translation>Invitations non remises</translation>
    </message>
    <message>
        <source>Invited, no reply</source>
        <translation>Invités, sans réponse</translation>
    </message>
    <message>
        <source>Accepted, attendance not recorded</source>
        <translation>Ont accepté, présence non renseignée</translation>
    </message>
    <message>
        <source>Participants, State not known</source>
        <translation>Participants, État inconnu</translation>
    </message>
    <message>
        <source>Conferences without a date</source>
        <translation>Conférences sans date</translation>
    </message>
    <message>
        <source>Reported figures without a source</source>
        <translation>Chiffres publiés sans source</translation>
    </message>
    <message>
        <source>Party actions without a source</source>
        <translation>Actes des parties sans source</translation>
    </message>
    <message>
        <source>Conferences held, attendance not recorded</source>
        <translation>Conférences tenues, présence non renseignée</translation>
    </message>
    <message>
        <source>Texts that share a short title</source>
        <translation>Textes de même titre abrégé</translation>
    </message>
    <message>
        <source>in 1 country</source>
        <translation>dans 1 pays</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln countries</source>
        <translation>
            <numerusform>dans %Ln pays</numerusform>
            <numerusform>dans %Ln pays</numerusform>
        </translation>
    </message>
    <message>
        <source>each counted once</source>
        <translation>chacune une fois</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textes</translation>
    </message>
    <message>
        <source>1 party action</source>
        <translation>1 action de partie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln party actions</source>
        <translation>
            <numerusform>%Ln action de partie</numerusform>
            <numerusform>%Ln actions de parties</numerusform>
        </translation>
    </message>
    <message>
        <source>Declarations and other texts</source>
        <translation>Déclarations et autres textes</translation>
    </message>
    <message numerus="yes">
        <source>at %Ln conference(s)</source>
        <translation>
            <numerusform>à %Ln conférence renseignée</numerusform>
            <numerusform>à %Ln conférences renseignées</numerusform>
        </translation>
    </message>
    <message>
        <source>represented at them</source>
        <translation>y ont été représentés</translation>
    </message>
    <message>
        <source>Members by UN regional group</source>
        <translation>Membres par groupe régional ONU</translation>
    </message>
    <message>
        <source>each organisation once, by the country that its record names</source>
        <translation>chaque organisation une fois, selon le pays indiqué sur sa fiche</translation>
    </message>
    <message>
        <source>No organisation is recorded yet.</source>
        <translation>Aucune organisation n’est encore recensée.</translation>
    </message>
    <message>
        <source>country not recorded</source>
        <translation>pays non renseigné</translation>
    </message>
    <message>
        <source>Declarations and their supporters</source>
        <translation>Les déclarations et leurs soutiens</translation>
    </message>
    <message>
        <source>supporters</source>
        <translation>soutiens</translation>
    </message>
    <message>
        <source>who stands behind the text as at today: sponsors, and whoever endorsed, signed or adopted it and did not withdraw</source>
        <translation>qui soutient le texte à ce jour&#xa0;: les auteurs, et quiconque y a souscrit, l’a signé ou adopté et ne s’est pas retiré</translation>
    </message>
    <message>
        <source>Nobody is recorded behind a text yet.</source>
        <translation>Aucun soutien d’un texte n’est encore recensé.</translation>
    </message>
    <message>
        <source>other parties</source>
        <translation>autres parties</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more text(s) without a recorded supporter</source>
        <translation>
            <numerusform>%Ln autre texte sans soutien recensé</numerusform>
            <numerusform>%Ln autres textes sans soutien recensé</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no completion for %1; there is one for %2.</source>
        <translation>Il n’y a pas de complétion pour %1&#xa0;; il y en a une pour %2.</translation>
    </message>
    <message>
        <source>Say where the paper goes: -o FILE.pdf, FILE.html or FILE.odt.</source>
        <translation>Indiquez où écrire le document&#xa0;: -o FICHIER.pdf, FICHIER.html ou FICHIER.odt.</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>Les chiffres sous forme de tableau</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>foot of a page; %1: number of the page, %2: number of pages</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>A paper is written as .%1, not as “%2”.</source>
        <translation>Un document s’écrit en .%1, et non en «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Back to where note %1 is called</source>
        <extracomment>read aloud; %1: mark of a note</extracomment>
        <translation>Retour à l’appel de la note %1</translation>
    </message>
    <message>
        <source>Sources and notes</source>
        <translation>Sources et notes</translation>
    </message>
    <message>
        <source>Note %1</source>
        <extracomment>read aloud; %1: mark of a note</extracomment>
        <translation>Note %1</translation>
    </message>
    <message>
        <source>There is no table in the clipboard: copy the cells of a spreadsheet, with a first row that names the columns.</source>
        <translation>Le presse-papiers ne contient pas de tableau&#xa0;: copiez les cellules d’une feuille de calcul, avec une première ligne qui nomme les colonnes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s)</source>
        <extracomment>%1 a field: Attendance of 12 records</extracomment>
        <translation>
            <numerusform>%1 de %n fiche</numerusform>
            <numerusform>%1 de %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed: %n record(s) of %1</source>
        <extracomment>%1 kind of records, in the plural</extracomment>
        <translation>
            <numerusform>Supprimé&#xa0;: %n fiche (%1)</numerusform>
            <numerusform>Supprimé&#xa0;: %n fiches (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>the list is a part of those who came</source>
        <translation>la liste ne contient qu’une partie des présents</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 pays</translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries</source>
        <translation>
            <numerusform>%Ln pays</numerusform>
            <numerusform>%Ln pays</numerusform>
        </translation>
    </message>
    <message>
        <source>1 seat on record</source>
        <translation>1 place enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats on record</source>
        <translation>
            <numerusform>%Ln place enregistrée</numerusform>
            <numerusform>%Ln places enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>People who attended; “?”: attendance not recorded, or only in part.</source>
        <translation>Personnes présentes&#xa0;; «&#xa0;?&#xa0;»&#xa0;: présence non renseignée, ou seulement en partie.</translation>
    </message>
    <message>
        <source>%1; one scale for all groups</source>
        <translation>%1&#xa0;; une seule échelle pour tous les groupes</translation>
    </message>
    <message>
        <source>%1 for this event; attendance is recorded for none.</source>
        <extracomment>%1 &quot;9 seats on record&quot;</extracomment>
        <translation>%1 pour cette réunion&#xa0;; la présence n’est renseignée pour aucune.</translation>
    </message>
    <message>
        <source>1 delegation or organisation</source>
        <translation>1 délégation ou organisation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delegations or organisations</source>
        <translation>
            <numerusform>%Ln délégation ou organisation</numerusform>
            <numerusform>%Ln délégations ou organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>1 meeting</source>
        <translation>1 réunion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln réunion</numerusform>
            <numerusform>%Ln réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>pas sur la liste</translation>
    </message>
    <message>
        <source>declined or absent</source>
        <translation>excusé ou absent</translation>
    </message>
    <message>
        <source>Recorded present</source>
        <translation>Présence relevée</translation>
    </message>
    <message>
        <source>Presence: at least one person attended or attended in part. “–”: nobody on the list of the meeting. “?”: no list, or one that holds less than nine tenths of what was reported; no conclusion can be drawn.</source>
        <translation>Présence&#xa0;: au moins une personne a assisté, en tout ou en partie. «&#xa0;–&#xa0;»&#xa0;: personne sur la liste de la réunion. «&#xa0;?&#xa0;»&#xa0;: pas de liste, ou une liste qui contient moins des neuf dixièmes de ce qui a été publié&#xa0;; on ne peut rien en conclure.</translation>
    </message>
    <message>
        <source>declined or absent</source>
        <comment>cell of a matrix</comment>
        <translation>excusé ou absent</translation>
    </message>
    <message>
        <source>not on the list</source>
        <comment>key of a matrix</comment>
        <translation>pas sur la liste</translation>
    </message>
    <message>
        <source>declined or absent</source>
        <comment>key of a matrix</comment>
        <translation>excusé ou absent</translation>
    </message>
    <message>
        <source>The list holds less than nine tenths of what was reported: others may have come, too.</source>
        <translation>La liste contient moins des neuf dixièmes de ce qui a été publié&#xa0;: d’autres ont pu venir aussi.</translation>
    </message>
</context>
<context>
    <name>plenary::AttentionPanel</name>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) checked</source>
        <translation>
            <numerusform>%Ln règle vérifiée</numerusform>
            <numerusform>%Ln règles vérifiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::BulkEditDialog</name>
    <message>
        <source>Empty the field</source>
        <translation>Vider le champ</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln record(s): %1</source>
        <extracomment>%1 kind of records, in the plural</extracomment>
        <translation>
            <numerusform>Modifier %Ln fiche&#xa0;: %1</numerusform>
            <numerusform>Modifier %Ln fiches&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Records before and after</source>
        <translation>Fiches avant et après</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>Choose the new value: what it changes is shown here before anything is written.</source>
        <translation>Choisissez la nouvelle valeur&#xa0;: ce qu’elle change est montré ici avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) change</source>
        <translation>
            <numerusform>%Ln fiche change</numerusform>
            <numerusform>%Ln fiches changent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have the value already</source>
        <translation>
            <numerusform>%Ln a déjà cette valeur</numerusform>
            <numerusform>%Ln ont déjà cette valeur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot have it</source>
        <translation>
            <numerusform>%Ln ne peut pas l’avoir</numerusform>
            <numerusform>%Ln ne peuvent pas l’avoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln are shown</source>
        <translation>
            <numerusform>la première est montrée (%Ln)</numerusform>
            <numerusform>les %Ln premières sont montrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>Modifier %Ln fiche</numerusform>
            <numerusform>Modifier %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Modifié&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were left out: somebody else changed them meanwhile.</source>
        <translation>
            <numerusform>%Ln fiche a été laissée de côté&#xa0;: quelqu’un d’autre l’a modifiée entre-temps.</numerusform>
            <numerusform>%Ln fiches ont été laissées de côté&#xa0;: quelqu’un d’autre les a modifiées entre-temps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::CellEditing</name>
    <message>
        <source>“%1” refers to another record: change it in the form.</source>
        <extracomment>%1 a field</extracomment>
        <translation>«&#xa0;%1&#xa0;» renvoie à une autre fiche&#xa0;: modifiez-le dans le formulaire.</translation>
    </message>
    <message>
        <source>“%1” says which record this is: change it in the form.</source>
        <extracomment>%1 a field</extracomment>
        <translation>«&#xa0;%1&#xa0;» dit de quelle fiche il s’agit&#xa0;: modifiez-le dans le formulaire.</translation>
    </message>
    <message>
        <source>“%1” may be long: change it in the form.</source>
        <extracomment>%1 a field</extracomment>
        <translation>«&#xa0;%1&#xa0;» peut être long&#xa0;: modifiez-le dans le formulaire.</translation>
    </message>
</context>
<context>
    <name>plenary::ChartPanel</name>
    <message>
        <source>Table of the chart</source>
        <translation>Tableau du graphique</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Chart, table, or the table under the chart</source>
        <translation>Graphique, tableau, ou le tableau sous le graphique</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>by UN regional group</source>
        <translation>par groupe régional ONU</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>par catégorie</translation>
    </message>
    <message>
        <source>by region (M49)</source>
        <translation>par région (M49)</translation>
    </message>
    <message>
        <source>by attendance</source>
        <translation>par présence</translation>
    </message>
    <message>
        <source>by answer (RSVP)</source>
        <translation>par réponse (RSVP)</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Of which conferences</source>
        <translation>De quelles conférences</translation>
    </message>
    <message>
        <source>all conferences</source>
        <translation>toutes les conférences</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Règle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pictures, PDF and tables (*.svg *.png *.pdf *.csv)</source>
        <translation>Images, PDF et tableaux (*.svg *.png *.pdf *.csv)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Copy the &amp;numbers as a table</source>
        <translation>Copier les &amp;chiffres sous forme de tableau</translation>
    </message>
    <message>
        <source>How many countries</source>
        <translation>Nombre de pays</translation>
    </message>
    <message>
        <source>the 15 largest</source>
        <translation>les 15 premiers</translation>
    </message>
    <message>
        <source>every country</source>
        <translation>tous les pays</translation>
    </message>
    <message>
        <source>Copy the chart, or save it as SVG, PNG, PDF or CSV</source>
        <translation>Copier le graphique, ou l’enregistrer en SVG, PNG, PDF ou CSV</translation>
    </message>
    <message>
        <source>Copy or save the chart</source>
        <translation>Copier ou enregistrer le graphique</translation>
    </message>
    <message>
        <source>&amp;Save the chart…</source>
        <translation>&amp;Enregistrer le graphique…</translation>
    </message>
</context>
<context>
    <name>plenary::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>&amp;Copy the chart as a picture</source>
        <translation>C&amp;opier le graphique comme image</translation>
    </message>
    <message>
        <source>Copy the &amp;numbers as a table</source>
        <translation>Copier les &amp;chiffres sous forme de tableau</translation>
    </message>
    <message>
        <source>Copied the chart as a picture.</source>
        <translation>Le graphique a été copié comme image.</translation>
    </message>
    <message>
        <source>Copied the numbers of the chart as a table.</source>
        <translation>Les chiffres du graphique ont été copiés sous forme de tableau.</translation>
    </message>
</context>
<context>
    <name>plenary::Chip</name>
    <message>
        <source>Press Delete or the cross to take this filter away</source>
        <translation>Appuyez sur Suppr ou sur la croix pour retirer ce filtre</translation>
    </message>
</context>
<context>
    <name>plenary::ColumnsPage</name>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Value for all rows</source>
        <translation>Valeur pour toutes les lignes</translation>
    </message>
    <message>
        <source>The same for all rows</source>
        <translation>Identique pour toutes les lignes</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Field of the column “%1”</source>
        <translation>Champ de la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), by the mapping</source>
        <translation>
            <numerusform>%n champ, par la correspondance</numerusform>
            <numerusform>%n champs, par la correspondance</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>plenary::ConflictBox</name>
    <message>
        <source>“%1” was changed while you were editing it.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié pendant que vous l’éditiez.</translation>
    </message>
    <message>
        <source>“%1” was changed by %2 (%3) while you were editing it.</source>
        <extracomment>%1 field, %2 user, %3 date and time</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été modifié par %2 (%3) pendant que vous l’éditiez.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre la leur</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>Garder la vôtre</translation>
    </message>
</context>
<context>
    <name>plenary::DamageBar</name>
    <message>
        <source>Recover…</source>
        <translation>Récupérer…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Builds a new register from what can still be read; this one is not touched.</source>
        <translation>Construit un nouveau registre à partir de ce qui est encore lisible&#xa0;; celui-ci n’est pas touché.</translation>
    </message>
</context>
<context>
    <name>plenary::DecisionLine</name>
    <message>
        <source>Meaning of “%1”</source>
        <translation>Sens de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n record(s)</source>
        <translation>
            <numerusform>%1 · %n fiche</numerusform>
            <numerusform>%1 · %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested, not accepted yet</source>
        <translation>Proposé, pas encore accepté</translation>
    </message>
    <message>
        <source>Accept the meaning of “%1”</source>
        <translation>Accepter le sens de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>None of the answers is called so. Choose one from the list, or empty the field to leave it open.</source>
        <translation>Aucune réponse ne porte ce nom. Choisissez-en une dans la liste, ou videz le champ pour laisser la question ouverte.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
</context>
<context>
    <name>plenary::DockTitle</name>
    <message>
        <source>Put %1 back into the window</source>
        <translation>Remettre «&#xa0;%1&#xa0;» dans la fenêtre</translation>
    </message>
    <message>
        <source>Show %1 in a window of its own</source>
        <translation>Afficher «&#xa0;%1&#xa0;» dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>Ancrer</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>plenary::Docks</name>
    <message>
        <source>people recorded</source>
        <translation>personnes recensées</translation>
    </message>
    <message>
        <source>party actions</source>
        <translation>actes des parties</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conférences</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>À résoudre</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Modifications récentes</translation>
    </message>
</context>
<context>
    <name>plenary::EventHead</name>
    <message>
        <source>Reported  %1</source>
        <translation>Publié  %1</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recensé</translation>
    </message>
</context>
<context>
    <name>plenary::EventPanel</name>
    <message>
        <source>Lists of the conference</source>
        <translation>Listes de la conférence</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 name of a list, %2 how many records it has</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All participations</source>
        <translation>Toutes les participations</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Participations</translation>
    </message>
</context>
<context>
    <name>plenary::FieldEditor</name>
    <message>
        <source>This cannot be empty.</source>
        <translation>Ce champ ne peut pas être vide.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>plenary::FieldNote</name>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 time of day</extracomment>
        <translation>Enregistré à %1</translation>
    </message>
</context>
<context>
    <name>plenary::FileCommands</name>
    <message>
        <source>New register</source>
        <translation>Nouveau registre</translation>
    </message>
    <message>
        <source>Registers (*.plenary)</source>
        <translation>Registres (*.plenary)</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Ouvrir un registre</translation>
    </message>
    <message>
        <source>Registers (*.plenary);;All files (*)</source>
        <translation>Registres (*.plenary);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Back up the register</source>
        <translation>Sauvegarder le registre</translation>
    </message>
    <message>
        <source>No register was opened yet</source>
        <translation>Aucun registre encore ouvert</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Effacer cette liste</translation>
    </message>
</context>
<context>
    <name>plenary::FilePage</name>
    <message>
        <source>Beginning of the table</source>
        <translation>Début du tableau</translation>
    </message>
    <message>
        <source>Path of the table</source>
        <translation>Chemin du tableau</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Use a saved mapping…</source>
        <translation>Utiliser une correspondance…</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>détecter</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>Ligne des en-têtes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>Chaque ligne est</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Lire comme</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Choisir un tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a mapping</source>
        <translation>Choisir une correspondance</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Correspondances (*.json)</translation>
    </message>
    <message>
        <source>The mapping %1 could not be read (%2). Check that you may read it.</source>
        <translation>La correspondance %1 n’a pas pu être lue (%2). Vérifiez votre droit de la lire.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s). The table begins like this:</source>
        <translation>
            <numerusform>%n colonne. Le tableau commence ainsi&#xa0;:</numerusform>
            <numerusform>%n colonnes. Le tableau commence ainsi&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::FilterChips</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Tout réafficher</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Add a filter (Ctrl+Shift+F)</source>
        <translation>Ajouter un filtre (Ctrl+Maj+F)</translation>
    </message>
    <message>
        <source>Filter: %1. Delete takes it away</source>
        <extracomment>read aloud: %1 such as “Attendance: attended”</extracomment>
        <translation>Filtre&#xa0;: %1. La touche Suppr le retire</translation>
    </message>
    <message>
        <source>%1
A click changes it; the cross or Delete takes it away.</source>
        <extracomment>%1 a filter</extracomment>
        <translation>%1
Un clic le modifie&#xa0;; la croix ou la touche Suppr le retire.</translation>
    </message>
    <message>
        <source>Filter: %1. Press to show all again</source>
        <translation>Filtre&#xa0;: %1. Appuyez pour tout réafficher</translation>
    </message>
</context>
<context>
    <name>plenary::FilterDialog</name>
    <message>
        <source>Filter: %1</source>
        <extracomment>%1 kind of records, in the plural</extracomment>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>is less than</source>
        <comment>a number or date</comment>
        <translation>est inférieur à</translation>
    </message>
    <message>
        <source>is at most</source>
        <comment>a number or date</comment>
        <translation>est au plus</translation>
    </message>
    <message>
        <source>is more than</source>
        <comment>a number or date</comment>
        <translation>est supérieur à</translation>
    </message>
    <message>
        <source>is at least</source>
        <comment>a number or date</comment>
        <translation>est au moins</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>est sans valeur</translation>
    </message>
    <message>
        <source>year, month or day</source>
        <translation>année, mois ou jour</translation>
    </message>
    <message>
        <source>Write the value.</source>
        <translation>Saisissez la valeur.</translation>
    </message>
    <message>
        <source>Write a date as 2016, 2016-11 or 2016-11-15.</source>
        <translation>Écrivez une date sous la forme 2016, 2016-11 ou 2016-11-15.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Écrivez un nombre.</translation>
    </message>
    <message>
        <source>Choose one of the names that are offered.</source>
        <translation>Choisissez l’un des noms proposés.</translation>
    </message>
</context>
<context>
    <name>plenary::FilterWords</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <extracomment>%1 a field, %2 a value that it must not have</extracomment>
        <translation>%1&#xa0;: pas %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <extracomment>%1 a field, %2 a part of its text</extracomment>
        <translation>%1 contient %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a field, %2 its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between the two last values of a list: attended or excused</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>sauf (%1)</translation>
    </message>
</context>
<context>
    <name>plenary::FormDrafts</name>
    <message>
        <source>What you type is not kept for the case that the program ends: the folder “%1” cannot be made.</source>
        <translation>Votre saisie n’est pas conservée pour le cas où le programme s’arrêterait&#xa0;: le dossier «&#xa0;%1&#xa0;» ne peut pas être créé.</translation>
    </message>
</context>
<context>
    <name>plenary::FormSheet</name>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>Ce champ ne peut pas être vide.</translation>
    </message>
    <message>
        <source>The list says “%1”. Choose what it means, here or for all records in “To resolve”.</source>
        <translation>La liste indique «&#xa0;%1&#xa0;». Choisissez ce que cela signifie, ici ou pour toutes les fiches dans «&#xa0;À résoudre&#xa0;».</translation>
    </message>
</context>
<context>
    <name>plenary::HeadSorting</name>
    <message>
        <source>A click sorts by this column; with Shift it is added to the order.</source>
        <translation>Un clic trie selon cette colonne&#xa0;; avec Maj, elle s’ajoute au tri.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Puis par</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Rien d’autre</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Décroissant</translation>
    </message>
</context>
<context>
    <name>plenary::HelpCommands</name>
    <message>
        <source>About Plenary</source>
        <translation>À propos de Plenary</translation>
    </message>
    <message>
        <source>Plenary %1 – the register of an international network.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Plenary %1 – le registre d’un réseau international.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>plenary::HistoryPanel</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>This record, latest first</source>
        <translation>Cette fiche, récents d’abord</translation>
    </message>
    <message>
        <source>The register, latest first</source>
        <translation>Le registre, récents d’abord</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>undone · %1</source>
        <extracomment>%1 what happened, in a list of changes</extracomment>
        <translation>annulé · %1</translation>
    </message>
    <message>
        <source>Press Return, or click twice, to open the record</source>
        <translation>Appuyez sur Entrée, ou double-cliquez, pour ouvrir la fiche</translation>
    </message>
</context>
<context>
    <name>plenary::ImportWizard</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Save mapping…</source>
        <translation>Enregistrer la correspondance…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Which table?</source>
        <translation>Quel tableau&#xa0;?</translation>
    </message>
    <message>
        <source>A CSV, XLSX or ODS file. Nothing is written until the last step.</source>
        <translation>Un fichier CSV, XLSX ou ODS. Rien n’est écrit avant la dernière étape.</translation>
    </message>
    <message>
        <source>What are its columns?</source>
        <translation>Que contiennent ses colonnes&#xa0;?</translation>
    </message>
    <message>
        <source>Each column becomes a field of the register, or is left out.</source>
        <translation>Chaque colonne devient un champ du registre, ou est laissée de côté.</translation>
    </message>
    <message>
        <source>Trying the import…</source>
        <translation>Essai de l’importation…</translation>
    </message>
    <message>
        <source>Every row is read and matched; nothing is written.</source>
        <translation>Chaque ligne est lue et rapprochée&#xa0;; rien n’est écrit.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Cancel takes everything back.</source>
        <translation>«&#xa0;Annuler&#xa0;» défait tout.</translation>
    </message>
    <message>
        <source>Everything is understood</source>
        <translation>Tout est compris</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) to decide</source>
        <translation>
            <numerusform>%n valeur à décider</numerusform>
            <numerusform>%n valeurs à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>This cannot be imported as it is</source>
        <translation>L’importation est impossible en l’état</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Next: try it</source>
        <translation>Suivant&#xa0;: essayer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Correspondances (*.json)</translation>
    </message>
    <message>
        <source>The mapping was saved as %1.</source>
        <translation>La correspondance a été enregistrée sous %1.</translation>
    </message>
    <message>
        <source>Not imported yet</source>
        <translation>Pas encore importé</translation>
    </message>
    <message>
        <source>If you close the import, what you chose in it is lost. “Save mapping…” keeps columns and decisions for another time.</source>
        <translation>Si vous fermez l’importation, vos choix sont perdus. «&#xa0;Enregistrer la correspondance…&#xa0;» garde colonnes et décisions pour une autre fois.</translation>
    </message>
    <message>
        <source>Close without importing</source>
        <translation>Fermer sans importer</translation>
    </message>
</context>
<context>
    <name>plenary::InlineCreate</name>
    <message>
        <source>New: %1</source>
        <extracomment>%1 kind of record</extracomment>
        <translation>Nouvelle fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
</context>
<context>
    <name>plenary::KeysPage</name>
    <message>
        <source>Other commands</source>
        <translation>Autres commandes</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Dans les listes</translation>
    </message>
    <message>
        <source>go from row to row; the record beside the list follows</source>
        <translation>passent d’une ligne à l’autre&#xa0;; la fiche à côté de la liste suit</translation>
    </message>
    <message>
        <source>first and last column of the row</source>
        <translation>première et dernière colonne de la ligne</translation>
    </message>
    <message>
        <source>a screenful up or down</source>
        <translation>un écran plus haut ou plus bas</translation>
    </message>
    <message>
        <source>in a search line: empties it</source>
        <translation>dans une ligne de recherche&#xa0;: la vide</translation>
    </message>
    <message>
        <source>on a chip: takes the limit away</source>
        <translation>sur une pastille&#xa0;: retire la restriction</translation>
    </message>
    <message>
        <source>In forms</source>
        <translation>Dans les formulaires</translation>
    </message>
    <message>
        <source>saves the field and goes to the next one</source>
        <translation>enregistre le champ et passe au suivant</translation>
    </message>
    <message>
        <source>saves the field</source>
        <translation>enregistre le champ</translation>
    </message>
    <message>
        <source>in a field: takes back what was typed; then the last change of the register</source>
        <translation>dans un champ&#xa0;: annule la saisie, puis la dernière modification du registre</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>Dans les graphiques</translation>
    </message>
    <message>
        <source>go from one part to the next</source>
        <translation>passent d’une partie à la suivante</translation>
    </message>
    <message>
        <source>opens the list behind the part</source>
        <translation>ouvre la liste de cette partie</translation>
    </message>
    <message>
        <source>In the manual</source>
        <translation>Dans le manuel</translation>
    </message>
    <message>
        <source>search</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>in the search line: opens the place and marks the words</source>
        <translation>dans la ligne de recherche&#xa0;: ouvre l’endroit et marque les mots</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>closes the window</source>
        <translation>ferme la fenêtre</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Every command with a key, as the menus have them.</source>
        <translation>Toutes les commandes qui ont une touche, comme dans les menus.</translation>
    </message>
</context>
<context>
    <name>plenary::LayoutCommands</name>
    <message>
        <source>&amp;Put this panel back</source>
        <translation>&amp;Remettre ce panneau en place</translation>
    </message>
    <message>
        <source>Show this panel in a &amp;window</source>
        <translation>Afficher ce panneau dans une &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Hide this panel</source>
        <translation>&amp;Masquer ce panneau</translation>
    </message>
    <message>
        <source>Move it to the &amp;start</source>
        <translation>Déplacer à &amp;gauche</translation>
    </message>
    <message>
        <source>Move it to the &amp;end</source>
        <translation>Déplacer à &amp;droite</translation>
    </message>
    <message>
        <source>Move it to the &amp;top</source>
        <translation>Déplacer en &amp;haut</translation>
    </message>
    <message>
        <source>Move it to the &amp;bottom</source>
        <translation>Déplacer en &amp;bas</translation>
    </message>
    <message>
        <source>Re&amp;move a layout</source>
        <translation>&amp;Supprimer une disposition</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>Enregistrer la disposition</translation>
    </message>
    <message>
        <source>Name of this arrangement of panels:</source>
        <translation>Nom de cette disposition des panneaux&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>plenary::LeaveGuard</name>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuer sans enregistrer</translation>
    </message>
    <message>
        <source>Something that you typed is not saved: a record that you began, or a change that could not be saved. If you go on, it is lost.</source>
        <translation>Une saisie n’est pas enregistrée&#xa0;: une fiche que vous avez commencée, ou une modification qui n’a pas pu être enregistrée. Si vous continuez, elle est perdue.</translation>
    </message>
</context>
<context>
    <name>plenary::Library</name>
    <message>
        <source>To read only. %1</source>
        <translation>En lecture seule. %1</translation>
    </message>
    <message>
        <source>%1 is also open in another Plenary on this computer: what is changed there shows here, and the other way round.</source>
        <translation>%1 est aussi ouvert dans un autre Plenary sur cet ordinateur&#xa0;: ce qui est modifié là-bas s’affiche ici, et inversement.</translation>
    </message>
    <message>
        <source>The folder lies on a network disk (%1): open the register on one computer at a time. To work together, share a register on a server.</source>
        <translation>Le dossier se trouve sur un disque réseau (%1)&#xa0;: n’ouvrez le registre que sur un ordinateur à la fois. Pour travailler ensemble, partagez un registre sur un serveur.</translation>
    </message>
    <message>
        <source>%1 copies this folder to other computers: open the register on one computer at a time, and close it before the computer sleeps. To work together, share a register on a server.</source>
        <translation>%1 copie ce dossier sur d’autres ordinateurs&#xa0;: n’ouvrez le registre que sur un ordinateur à la fois, et fermez-le avant la mise en veille. Pour travailler ensemble, partagez un registre sur un serveur.</translation>
    </message>
    <message>
        <source>%1 is open to read only: nothing was changed. Back it up under another name to work on the copy.</source>
        <translation>%1 est ouvert en lecture seule&#xa0;: rien n’a été modifié. Sauvegardez-le sous un autre nom pour travailler sur la copie.</translation>
    </message>
</context>
<context>
    <name>plenary::LineEditor</name>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>year, month or day</source>
        <translation>année, mois ou jour</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Écrivez un nombre.</translation>
    </message>
    <message>
        <source>Write one date: this is a span of time. Its end belongs in a field of its own.</source>
        <translation>Saisissez une seule date&#xa0;: ceci est une période. Sa fin a un champ à part.</translation>
    </message>
    <message>
        <source>There is no such day or month.</source>
        <translation>Ce jour ou ce mois n’existe pas.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Écrivez l’année en quatre chiffres.</translation>
    </message>
    <message>
        <source>Write a date as %1, %2 or %3.</source>
        <extracomment>%1 a year, %2 a month and %3 a day, each written as an example</extracomment>
        <translation>Écrivez une date comme %1, %2 ou %3.</translation>
    </message>
</context>
<context>
    <name>plenary::LinkEdit</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Saisissez un nom</translation>
    </message>
    <message>
        <source>Open this record (Ctrl+Return)</source>
        <translation>Ouvrir cette fiche (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Create “%1”…</source>
        <extracomment>%1 name that was typed; makes a record of this name</extracomment>
        <translation>Créer «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Choose one of those offered; the Down key shows them.</source>
        <translation>Rien ne s’appelle «&#xa0;%1&#xa0;». Choisissez parmi les propositions&#xa0;; la flèche bas les montre.</translation>
    </message>
</context>
<context>
    <name>plenary::ListBar</name>
    <message>
        <source>Choose the columns and the order</source>
        <translation>Choisir les colonnes et l’ordre</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Chercher dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Words, or a filter such as country:KEN AND year&gt;2016. Return makes a filter chip of it; the arrow down goes to the list.</source>
        <translation>Des mots, ou un filtre comme country:KEN AND year&gt;2016. Entrée en fait une pastille&#xa0;; la flèche bas mène à la liste.</translation>
    </message>
</context>
<context>
    <name>plenary::ListColumns</name>
    <message>
        <source>Move “%1” before</source>
        <extracomment>%1 a column</extracomment>
        <translation>Déplacer «&#xa0;%1&#xa0;» avant</translation>
    </message>
    <message>
        <source>Move “%1” behind</source>
        <extracomment>%1 a column</extracomment>
        <translation>Déplacer «&#xa0;%1&#xa0;» après</translation>
    </message>
</context>
<context>
    <name>plenary::ListCommands</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Edit the cell</source>
        <translation>&amp;Modifier la cellule</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste…</source>
        <translation>C&amp;oller…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Add a &amp;filter…</source>
        <translation>Ajouter un &amp;filtre…</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %Ln record(s)…</source>
        <translation>
            <numerusform>Mo&amp;difier %Ln fiche…</numerusform>
            <numerusform>Mo&amp;difier %Ln fiches…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln record(s)</source>
        <translation>
            <numerusform>&amp;Supprimer %Ln fiche</numerusform>
            <numerusform>&amp;Supprimer %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns and or&amp;der…</source>
        <translation>Colonnes et &amp;tri…</translation>
    </message>
    <message>
        <source>This register can only be read here: nothing can be changed.</source>
        <translation>Ce registre est ici en lecture seule&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are too many for the clipboard: export the list instead.</source>
        <translation>
            <numerusform>%Ln fiche est de trop pour le presse-papiers&#xa0;: exportez plutôt la liste.</numerusform>
            <numerusform>%Ln fiches sont trop nombreuses pour le presse-papiers&#xa0;: exportez plutôt la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) copied with the columns that are shown.</source>
        <translation>
            <numerusform>%Ln fiche copiée avec les colonnes affichées.</numerusform>
            <numerusform>%Ln fiches copiées avec les colonnes affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;hange the records…</source>
        <translation>Mo&amp;difier les fiches…</translation>
    </message>
    <message>
        <source>Menu of the list</source>
        <translation>Menu de la liste</translation>
    </message>
    <message>
        <source>Values that wait are decided in “To resolve”.</source>
        <translation>Les valeurs en attente se décident dans «&#xa0;À résoudre&#xa0;».</translation>
    </message>
</context>
<context>
    <name>plenary::ListPanel</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No %1 are recorded here yet.</source>
        <extracomment>%1 kind of records, in the plural</extracomment>
        <translation>Aucune fiche ici pour l’instant (%1).</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouvelle fiche&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <extracomment>%1 is “241 records”</extracomment>
        <translation>
            <numerusform>%1, %Ln sélectionnée</numerusform>
            <numerusform>%1, %Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here fits %1.</source>
        <extracomment>%1 the filters: Attendance: attended, “nairobi”</extracomment>
        <translation>Rien ici ne correspond à %1.</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet</source>
        <translation>Coller des lignes depuis un tableur</translation>
    </message>
    <message>
        <source>No %1 here for %2.</source>
        <extracomment>%1 kind of records, in the plural, %2 what the list is limited to, such as a name</extracomment>
        <translation>Aucune fiche ici (%1) pour %2.</translation>
    </message>
</context>
<context>
    <name>plenary::MainWindow</name>
    <message>
        <source>Plenary</source>
        <translation>Plenary</translation>
    </message>
    <message>
        <source>%1 – Plenary</source>
        <translation>%1 – Plenary</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Tableaux (*.xlsx *.csv)</translation>
    </message>
</context>
<context>
    <name>plenary::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
</context>
<context>
    <name>plenary::ManualWindow</name>
    <message>
        <source>Manual – Plenary</source>
        <translation>Manuel – Plenary</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Found in the manual</source>
        <translation>Trouvé dans le manuel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Save this page as PDF…</source>
        <translation>Enregistrer cette page en PDF…</translation>
    </message>
    <message>
        <source>%1 – Manual – Plenary</source>
        <translation>%1 – Manuel – Plenary</translation>
    </message>
    <message>
        <source>No page of the manual has these words.</source>
        <translation>Aucune page du manuel ne contient ces mots.</translation>
    </message>
    <message>
        <source>Save this page as PDF</source>
        <translation>Enregistrer cette page en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Écrit&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>plenary::MeetingCard</name>
    <message>
        <source>Reported: %1</source>
        <translation>Publié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>plenary::MembersPanel</name>
    <message>
        <source>Kind of member</source>
        <translation>Type de membre</translation>
    </message>
</context>
<context>
    <name>plenary::MessageBar</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>plenary::NavigatorPanel</name>
    <message>
        <source>Find in %1</source>
        <translation>Chercher dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 entries are shown</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing here fits %1.</source>
        <translation>Rien ici ne correspond à %1.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No %1 are recorded here yet.</source>
        <extracomment>%1 kind of records, in the plural</extracomment>
        <translation>Aucune fiche ici pour l’instant (%1).</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>%1 kind of record</extracomment>
        <translation>Nouvelle fiche&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>plenary::NumberTile</name>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>%1 number, %2 what is counted, %3 how</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
</context>
<context>
    <name>plenary::OverviewPanel</name>
    <message>
        <source>Last conference</source>
        <translation>Dernière conférence</translation>
    </message>
    <message>
        <source>No conference is recorded yet.</source>
        <translation>Aucune conférence n’est encore recensée.</translation>
    </message>
    <message>
        <source>Next conference</source>
        <translation>Prochaine conférence</translation>
    </message>
    <message>
        <source>No conference is planned.</source>
        <translation>Aucune conférence n’est prévue.</translation>
    </message>
    <message>
        <source>Plan a conference…</source>
        <translation>Prévoir une conférence…</translation>
    </message>
    <message>
        <source>Members by UN regional group</source>
        <translation>Membres par groupe régional ONU</translation>
    </message>
    <message>
        <source>Declarations and their supporters</source>
        <translation>Les déclarations et leurs soutiens</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Enter a conference…</source>
        <translation>Saisir une conférence…</translation>
    </message>
    <message>
        <source>Code, place and dates; its participants and figures follow.</source>
        <translation>Code, lieu et dates&#xa0;; les participants et les chiffres suivront.</translation>
    </message>
    <message>
        <source>Import a list of participants…</source>
        <translation>Importer une liste de participants…</translation>
    </message>
    <message>
        <source>A spreadsheet (CSV, XLSX or ODS); conferences and people come with it.</source>
        <translation>Un tableau (CSV, XLSX ou ODS)&#xa0;; conférences et personnes viennent avec lui.</translation>
    </message>
    <message>
        <source>Enter a member…</source>
        <translation>Saisir un membre…</translation>
    </message>
    <message>
        <source>An organisation and its country; the chart by region grows from it.</source>
        <translation>Une organisation et son pays&#xa0;; le graphique par région en découle.</translation>
    </message>
    <message>
        <source>Enter a declaration…</source>
        <translation>Saisir une déclaration…</translation>
    </message>
    <message>
        <source>A text, and then who stands behind it.</source>
        <translation>Un texte, puis ceux qui le soutiennent.</translation>
    </message>
    <message>
        <source>First hour: a tutorial with the sample</source>
        <translation>La première heure&#xa0;: un tutoriel avec l’exemple</translation>
    </message>
</context>
<context>
    <name>plenary::PageView</name>
    <message>
        <source>Pages of the paper</source>
        <translation>Pages du document</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>plenary::PasteDialog</name>
    <message>
        <source>Looking at the rows …</source>
        <translation>Examen des lignes …</translation>
    </message>
    <message>
        <source>Paste: %1</source>
        <extracomment>%1 kind of records, in the plural</extracomment>
        <translation>Coller&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows that would be written</source>
        <translation>Lignes qui seraient écrites</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted row(s)</source>
        <translation>
            <numerusform>%n ligne collée</numerusform>
            <numerusform>%n lignes collées</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the columns is known here. The first row must name them as the list does: %1.</source>
        <translation>Aucune des colonnes n’est connue ici. La première ligne doit les nommer comme la liste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <translation>%1 (laissé de côté)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln nouvelle fiche</numerusform>
            <numerusform>%Ln nouvelles fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed record(s)</source>
        <translation>
            <numerusform>%Ln fiche modifiée</numerusform>
            <numerusform>%Ln fiches modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they are</source>
        <translation>
            <numerusform>%Ln inchangée</numerusform>
            <numerusform>%Ln inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln ligne laissée de côté</numerusform>
            <numerusform>%Ln lignes laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>also new: %2 %1</source>
        <extracomment>%1 kind of record, %2 how many of them are made besides</extracomment>
        <translation>également nouveau&#xa0;: %2 %1</translation>
    </message>
    <message>
        <source>Nothing to write.</source>
        <translation>Rien à écrire.</translation>
    </message>
    <message>
        <source>Row %1 is left out: %2</source>
        <extracomment>%1 number of a row, %2 why it is left out</extracomment>
        <translation>La ligne %1 est laissée de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: “%2” is not understood; it is kept as typed and waits in “To resolve”.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas compris&#xa0;; la saisie est conservée telle quelle et attend dans «&#xa0;À résoudre&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln record(s)</source>
        <translation>
            <numerusform>Coller %Ln fiche</numerusform>
            <numerusform>Coller %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted: %1</source>
        <translation>Collé&#xa0;: %1</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Nothing would change: the records say all of this already.</source>
        <translation>Rien ne changerait&#xa0;: les fiches disent déjà tout cela.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 a field, %2 what it has, %3 what it gets: Attendance: no-show → attended</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>“%1” is not understood</source>
        <extracomment>%1 what was typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: “%2” is not understood; the record keeps what it has.</source>
        <extracomment>%1 field, %2 what was typed</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas compris&#xa0;; la fiche garde ce qu’elle a.</translation>
    </message>
</context>
<context>
    <name>plenary::PlaceTrail</name>
    <message>
        <source>Back</source>
        <extracomment>%1 name of a record, of a list, or of an arrangement of the window</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Revenir à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>%1 name of a record, of a list, or of an arrangement of the window</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Forward to “%1”</source>
        <translation>Avancer à «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>plenary::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>behind a number: of a hundred</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>T&amp;aille du texte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>&amp;Open the register that was open last</source>
        <translation>&amp;Ouvrir le dernier registre ouvert</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Sauvegardes automatiques</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Folder for automatic backups</source>
        <translation>Dossier des sauvegardes automatiques</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>A register is backed up here while it is open. A folder on another disk survives the loss of this one.</source>
        <translation>Un registre est sauvegardé ici pendant qu’il est ouvert. Un dossier situé sur un autre disque survit à la perte de celui-ci.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Plenary speaks it from its next start on.</source>
        <translation>Plenary la parlera à partir du prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>plenary::PrintPreview</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Text document (*.odt)</source>
        <translation>Document texte (*.odt)</translation>
    </message>
    <message>
        <source>The paper is being made.</source>
        <translation>Le document est en préparation.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Size on the screen</source>
        <translation>Taille à l’écran</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Toute la largeur</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>per cent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>Format du papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Contents of the paper</source>
        <translation>Sommaire du document</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>The paper is on its way to the printer.</source>
        <translation>Le document a été envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Look whether it is switched on, or save the paper as PDF.</source>
        <translation>L’imprimante n’a pas accepté le document. Vérifiez qu’elle est allumée, ou enregistrez le document en PDF.</translation>
    </message>
    <message>
        <source>%1 – print preview</source>
        <translation>%1 – aperçu avant impression</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <extracomment>%1 kind of paper: Save: Summary of a conference</extracomment>
        <translation>Enregistrer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>plenary::RecordForm</name>
    <message>
        <source>Choose a record in a list to see it here.</source>
        <translation>Choisissez une fiche dans une liste pour la voir ici.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Réenregistrer</translation>
    </message>
    <message>
        <source>The new record that you began (%1) is kept until you close the register: choose Record, New, %1 to go on with it.</source>
        <extracomment>%1 kind of record</extracomment>
        <translation>La nouvelle fiche que vous avez commencée (%1) est gardée jusqu’à la fermeture du registre&#xa0;: choisissez Fiche, Nouveau, %1 pour la poursuivre.</translation>
    </message>
    <message>
        <source>You began this record before. It is kept when you press “Create”.</source>
        <translation>Vous aviez déjà commencé cette fiche. Elle sera conservée quand vous appuierez sur «&#xa0;Créer&#xa0;».</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouvelle fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is kept when you press “Create”.</source>
        <translation>Elle sera conservée quand vous appuierez sur «&#xa0;Créer&#xa0;».</translation>
    </message>
    <message>
        <source>%1 What you typed is kept here and saved when it is back.</source>
        <translation>%1 Votre saisie est gardée ici et sera enregistrée dès que possible.</translation>
    </message>
    <message>
        <source>Not saved yet: choose above.</source>
        <translation>Pas encore enregistré&#xa0;: choisissez ci-dessus.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Created.</source>
        <translation>Fiche créée.</translation>
    </message>
    <message>
        <source>Something that you typed here before was not saved. It is marked.</source>
        <translation>Une saisie faite ici n’a pas été enregistrée. Elle est marquée.</translation>
    </message>
    <message>
        <source>Typed before and not saved. Return saves it, Esc puts back what was here.</source>
        <translation>Saisi avant et non enregistré. Entrée l’enregistre, Échap remet ce qui était là.</translation>
    </message>
</context>
<context>
    <name>plenary::RecoveryDialog</name>
    <message>
        <source>Everything was saved: %1 records</source>
        <translation>Tout a été sauvé&#xa0;: %1 fiches</translation>
    </message>
    <message>
        <source>%1 records were saved, %2 are lost</source>
        <translation>%1 fiches ont été sauvées, %2 sont perdues</translation>
    </message>
    <message>
        <source>What was recovered</source>
        <translation>Ce qui a été récupéré</translation>
    </message>
    <message>
        <source>The new register is %1; it was opened and checked. The damaged one was not touched, and a copy of it is kept as %2.</source>
        <translation>Le nouveau registre est %1&#xa0;; il a été ouvert et vérifié. Le registre endommagé n’a pas été touché, et une copie en est gardée sous %2.</translation>
    </message>
    <message>
        <source>All details stand in %1.</source>
        <translation>Tous les détails sont dans %1.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Use the recovered register</source>
        <translation>Utiliser le registre récupéré</translation>
    </message>
    <message>
        <source>The damaged register is renamed, not deleted.</source>
        <translation>Le registre endommagé est renommé, et non supprimé.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sauvées</translation>
    </message>
    <message>
        <source>Of them from the journal</source>
        <translation>Dont du journal</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdues</translation>
    </message>
</context>
<context>
    <name>plenary::RegisterCare</name>
    <message>
        <source>No automatic backup was made. %1</source>
        <translation>Aucune sauvegarde automatique n’a été faite. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backup(s) can be restored.</source>
        <translation>
            <numerusform>%n sauvegarde automatique peut être restaurée.</numerusform>
            <numerusform>%n sauvegardes automatiques peuvent être restaurées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no automatic backup of it.</source>
        <translation>Il n’existe aucune sauvegarde automatique de ce registre.</translation>
    </message>
    <message>
        <source>%1 is damaged: its disk or another program spoilt the file. Nothing can be edited.</source>
        <translation>%1 est endommagé&#xa0;: son disque ou un autre programme a abîmé le fichier. Rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 n’est plus là.</translation>
    </message>
    <message>
        <source>A register on a server is backed up and restored by the server (pg_dump, pg_restore).</source>
        <translation>Un registre sur serveur est sauvegardé et restauré par le serveur (pg_dump, pg_restore).</translation>
    </message>
    <message>
        <source>Open the register first whose backup is to be restored.</source>
        <translation>Ouvrez d’abord le registre dont une sauvegarde doit être restaurée.</translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation>Restauration de %1…</translation>
    </message>
    <message>
        <source>The backup was restored, opened and checked.</source>
        <translation>La sauvegarde a été restaurée, ouverte et vérifiée.</translation>
    </message>
    <message>
        <source>The backup was restored, opened and checked. The previous register lies beside it as %1.</source>
        <translation>La sauvegarde a été restaurée, ouverte et vérifiée. Le registre précédent se trouve à côté sous %1.</translation>
    </message>
    <message>
        <source>%1-recovered</source>
        <translation>%1-récupéré</translation>
    </message>
    <message>
        <source>Recover to a new register</source>
        <translation>Récupérer dans un nouveau registre</translation>
    </message>
    <message>
        <source>Registers (*.plenary)</source>
        <translation>Registres (*.plenary)</translation>
    </message>
    <message>
        <source>Reading what is left of %1…</source>
        <translation>Lecture de ce qui reste de %1…</translation>
    </message>
    <message>
        <source>The recovered register is open. The damaged one lies beside it as %1.</source>
        <translation>Le registre récupéré est ouvert. Le registre endommagé se trouve à côté sous %1.</translation>
    </message>
</context>
<context>
    <name>plenary::RegisterTasks</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 (%n page(s)).</source>
        <translation>
            <numerusform>%1 écrit (%n page).</numerusform>
            <numerusform>%1 écrit (%n pages).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to %1.</source>
        <translation>
            <numerusform>%n ligne écrite dans %1.</numerusform>
            <numerusform>%n lignes écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup %1 was written, opened and checked.</source>
        <translation>La sauvegarde %1 a été écrite, ouverte et vérifiée.</translation>
    </message>
    <message numerus="yes">
        <source>The register is sound: its structure, its links, and the chain of %n change(s) were checked.</source>
        <translation>
            <numerusform>Le registre est intact&#xa0;: sa structure, ses liens et la chaîne de %n modification ont été vérifiés.</numerusform>
            <numerusform>Le registre est intact&#xa0;: sa structure, ses liens et la chaîne de %n modifications ont été vérifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cancelled: everything is as it was.</source>
        <translation>Annulé&#xa0;: tout est comme avant.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>Rétablissement…</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Checking the register…</source>
        <translation>Vérification du registre…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Suppression…</translation>
    </message>
</context>
<context>
    <name>plenary::Registers</name>
    <message>
        <source>The folder %1 for the sample could not be made: check that you may write there.</source>
        <translation>Le dossier %1 de l’exemple n’a pas pu être créé&#xa0;: vérifiez que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>%1, to read only</source>
        <translation>%1, en lecture seule</translation>
    </message>
    <message>
        <source>%1, local file</source>
        <translation>%1, fichier local</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
</context>
<context>
    <name>plenary::ReportCommands</name>
    <message>
        <source>Choose a conference first: its summary is written.</source>
        <translation>Choisissez d’abord une conférence&#xa0;: sa synthèse sera écrite.</translation>
    </message>
    <message>
        <source>Choose a declaration first: its status is written.</source>
        <translation>Choisissez d’abord une déclaration&#xa0;: son statut sera écrit.</translation>
    </message>
</context>
<context>
    <name>plenary::ResolvePanel</name>
    <message>
        <source>Nothing waits for a decision: all imported values are understood.</source>
        <translation>Rien n’attend de décision&#xa0;: toutes les valeurs importées sont comprises.</translation>
    </message>
    <message numerus="yes">
        <source>Not understood in imports: %n text(s). Each decision holds for all its records and is remembered.</source>
        <translation>
            <numerusform>Non compris lors des importations&#xa0;: %n texte. Chaque décision vaut pour toutes ses fiches et est mémorisée.</numerusform>
            <numerusform>Non compris lors des importations&#xa0;: %n textes. Chaque décision vaut pour toutes ses fiches et est mémorisée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenary::RestoreDialog</name>
    <message>
        <source>There is no automatic backup of this register yet.</source>
        <translation>Il n’y a pas encore de sauvegarde automatique de ce registre.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurer %1</translation>
    </message>
    <message>
        <source>Choose how the register was. What would change stands beside; nothing is changed before you press Restore.</source>
        <translation>Choisissez un état antérieur du registre. Ce qui changerait s’affiche à côté&#xa0;; rien n’est modifié tant que vous n’appuyez pas sur Restaurer.</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Sauvegardes automatiques</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Modif. depuis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Registers (*.plenary);;All files (*)</source>
        <translation>Registres (*.plenary);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a file that is a backup of it.</source>
        <translation>Choisissez un fichier qui en est une sauvegarde.</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Examen de %1…</translation>
    </message>
</context>
<context>
    <name>plenary::RestorePreviewPane</name>
    <message>
        <source>Nothing would change</source>
        <translation>Rien ne changerait</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) would be gone</source>
        <translation>
            <numerusform>%n modification disparaîtrait</numerusform>
            <numerusform>%n modifications disparaîtraient</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a backup of another register</source>
        <translation>C’est la sauvegarde d’un autre registre</translation>
    </message>
    <message>
        <source>The present register cannot be read</source>
        <translation>Le registre actuel est illisible</translation>
    </message>
    <message>
        <source>There is no register at present</source>
        <translation>Il n’y a pas de registre actuellement</translation>
    </message>
    <message>
        <source>The register is as the backup has it.</source>
        <translation>Le registre est identique à la sauvegarde.</translation>
    </message>
    <message>
        <source>The register goes back to what it was then. It is backed up and set aside before, so this can be turned back.</source>
        <translation>Le registre revient à ce qu’il était alors. Il est d’abord sauvegardé et mis de côté, ce qui permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>Or of changes that were given up when an older backup was restored. It would take the place of this register, which is backed up and set aside before.</source>
        <translation>Ou de modifications abandonnées lors de la restauration d’une sauvegarde plus ancienne. Elle prendrait la place de ce registre, qui est d’abord sauvegardé et mis de côté.</translation>
    </message>
    <message>
        <source>So nothing can be compared. Restoring sets its file aside; it is not deleted.</source>
        <translation>Aucune comparaison n’est donc possible. La restauration met son fichier de côté, sans le supprimer.</translation>
    </message>
    <message>
        <source>The backup takes its name.</source>
        <translation>La sauvegarde prend son nom.</translation>
    </message>
    <message>
        <source>What was done since, latest first</source>
        <translation>Fait depuis, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Put it in the place of this register all the same</source>
        <translation>La mettre quand même à la place de ce registre</translation>
    </message>
    <message>
        <source>Records that would change</source>
        <translation>Fiches qui changeraient</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Rétablies</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Modifiées</translation>
    </message>
</context>
<context>
    <name>plenary::ResultPage</name>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cette importation</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Also made: %1</source>
        <translation>Également créé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Decide about %n value(s)…</source>
        <translation>
            <numerusform>Décider de %n valeur…</numerusform>
            <numerusform>Décider de %n valeurs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the %n row(s) that were left out…</source>
        <translation>
            <numerusform>Enregistrer %n ligne écartée…</numerusform>
            <numerusform>Enregistrer les %n lignes écartées…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 as before, %5 left out. The whole import is one entry in the history and can be undone, also after a restart.</source>
        <translation>%1 lignes&#xa0;: %2 nouvelles, %3 modifiées, %4 inchangées, %5 écartées. Toute l’importation forme une seule entrée de l’historique et peut être annulée, même après un redémarrage.</translation>
    </message>
    <message>
        <source>Save the rows that were left out</source>
        <translation>Enregistrer les lignes écartées</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>They were saved as %1.</source>
        <translation>Elles ont été enregistrées sous %1.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 “5 texts”, %2 “11 records”</extracomment>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood: %1. There the field counts as not recorded, and the record shows what the list says. “To resolve” has all of them, at any time:</source>
        <extracomment>%1 “5 texts in 11 records”</extracomment>
        <translation>Non compris&#xa0;: %1. Le champ y compte comme non renseigné, et la fiche montre ce que dit la liste. «&#xa0;À résoudre&#xa0;» les réunit tous, à tout moment&#xa0;:</translation>
    </message>
    <message>
        <source>• %1: %2</source>
        <extracomment>line of a list: %1 field, %2 “5 texts in 11 records”</extracomment>
        <translation>• %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>plenary::SearchBox</name>
    <message>
        <source>Search the register</source>
        <translation>Chercher dans le registre</translation>
    </message>
</context>
<context>
    <name>plenary::StartPage</name>
    <message>
        <source>Plenary</source>
        <translation>Plenary</translation>
    </message>
    <message>
        <source>Keep the members, conferences and declarations of a network in one register: a file on this computer.</source>
        <translation>Tenez les membres, les conférences et les déclarations d’un réseau dans un seul registre&#xa0;: un fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>New register…</source>
        <translation>Nouveau registre…</translation>
    </message>
    <message>
        <source>Open a register…</source>
        <translation>Ouvrir un registre…</translation>
    </message>
    <message>
        <source>Recent registers</source>
        <translation>Registres récents</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>An empty one, for your own network.</source>
        <translation>Un registre vide, pour votre propre réseau.</translation>
    </message>
    <message>
        <source>A file that ends in .plenary; it may also be dropped on this window.</source>
        <translation>Un fichier qui se termine par .plenary&#xa0;; il peut aussi être déposé sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Voir l’exemple</translation>
    </message>
    <message>
        <source>The founding of ILAN: a copy of your own, in which everything can be tried.</source>
        <translation>La fondation d’ILAN&#xa0;: une copie à vous, dans laquelle tout peut être essayé.</translation>
    </message>
    <message>
        <source>First hour: a tutorial with the sample</source>
        <translation>La première heure&#xa0;: un tutoriel avec l’exemple</translation>
    </message>
    <message>
        <source>Forget this register; its file stays</source>
        <translation>Retirer ce registre de la liste&#xa0;; son fichier reste</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <extracomment>%1 name of a register</extracomment>
        <translation>Retirer %1 de la liste</translation>
    </message>
    <message>
        <source>%1 · not there now</source>
        <extracomment>%1 folder of a register</extracomment>
        <translation>%1 · absent actuellement</translation>
    </message>
</context>
<context>
    <name>plenary::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>No register is open</source>
        <translation>Aucun registre n’est ouvert</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>A change in the form is not saved yet</source>
        <translation>Une modification du formulaire n’est pas encore enregistrée</translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <extracomment>%1 time of day</extracomment>
        <translation>Tout est enregistré (%1)</translation>
    </message>
    <message>
        <source>Nothing can be saved any more</source>
        <translation>Plus rien ne peut être enregistré</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>Connexion rétablie</translation>
    </message>
    <message>
        <source>No connection to the server: trying again…</source>
        <translation>Pas de connexion au serveur&#xa0;: nouvelle tentative…</translation>
    </message>
</context>
<context>
    <name>plenary::StatusPanel</name>
    <message>
        <source>Who came where</source>
        <translation>Qui est venu où</translation>
    </message>
    <message>
        <source>Party actions</source>
        <translation>Actes des parties</translation>
    </message>
    <message>
        <source>A day, or a month or year: its last day</source>
        <translation>Un jour, ou un mois ou une année&#xa0;: son dernier jour</translation>
    </message>
    <message>
        <source>Status as at</source>
        <translation>Statut au</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Choose a declaration to see who stands behind it.</source>
        <translation>Choisissez une déclaration pour voir qui la soutient.</translation>
    </message>
    <message>
        <source>Parts of the status</source>
        <translation>Volets du statut</translation>
    </message>
</context>
<context>
    <name>plenary::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 of %2 steps, %3 its name</extracomment>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>plenary::ValuesPage</name>
    <message>
        <source>Rows that are left out</source>
        <translation>Lignes écartées</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 as before, %5 left out. What is left open is kept as typed and counted as unknown.</source>
        <extracomment>numbers of rows and records</extracomment>
        <translation>%1 lignes&#xa0;: %2 nouvelles, %3 modifiées, %4 inchangées, %5 écartées. Ce qui reste ouvert est gardé tel que saisi et compté comme inconnu.</translation>
    </message>
    <message>
        <source>Also new: %1.</source>
        <extracomment>%1 list of numbers of records</extracomment>
        <translation>Également nouveau&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>plenary::ViewButton</name>
    <message>
        <source>Choose a saved view, or save this one</source>
        <translation>Choisir une vue enregistrée, ou enregistrer celle-ci</translation>
    </message>
    <message>
        <source>View: %1</source>
        <extracomment>%1 name of a view</extracomment>
        <translation>Vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>La vue «&#xa0;%1&#xa0;» est enregistrée.</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>Mettre à jour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Renommer «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The view “%1” is deleted; the list stays as it is.</source>
        <translation>La vue «&#xa0;%1&#xa0;» est supprimée&#xa0;; la liste reste telle quelle.</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Nom de la vue&#xa0;:</translation>
    </message>
</context>
<context>
    <name>plenary::WindowActions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Nouveau registre…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>&amp;Exporter la liste…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>Res&amp;tore a backup…</source>
        <translation>Res&amp;taurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Chec&amp;k the register</source>
        <translation>&amp;Vérifier le registre</translation>
    </message>
    <message>
        <source>&amp;Close the register</source>
        <translation>&amp;Fermer le registre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Remove this record</source>
        <translation>&amp;Supprimer cette fiche</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>&amp;Chercher dans la liste</translation>
    </message>
    <message>
        <source>&amp;Search the register</source>
        <translation>Chercher dans le re&amp;gistre</translation>
    </message>
    <message>
        <source>Summary of this &amp;conference…</source>
        <translation>Synthèse de cette &amp;conférence…</translation>
    </message>
    <message>
        <source>Summary of this &amp;series…</source>
        <translation>Synthèse de cette &amp;série…</translation>
    </message>
    <message>
        <source>Status of this &amp;declaration…</source>
        <translation>Statut de cette &amp;déclaration…</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>À résoudre</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;About Plenary</source>
        <translation>À &amp;propos de Plenary</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Registres &amp;récents</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conférences</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Fic&amp;he</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>&amp;Rapports</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>To resolve: %n</source>
        <translation>
            <numerusform>À résoudre&#xa0;: %n</numerusform>
            <numerusform>À résoudre&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print preview</source>
        <translation>Aperçu avant i&amp;mpression</translation>
    </message>
    <message>
        <source>Save this p&amp;aper…</source>
        <translation>Enre&amp;gistrer ce document…</translation>
    </message>
    <message>
        <source>&amp;Save the layout as…</source>
        <translation>&amp;Enregistrer la disposition sous…</translation>
    </message>
    <message>
        <source>Go to the &amp;next panel</source>
        <translation>Panneau &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the &amp;previous panel</source>
        <translation>Panneau &amp;précédent</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;First hour: a tutorial</source>
        <translation>La première he&amp;ure&#xa0;: un tutoriel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Layouts</source>
        <translation>&amp;Dispositions</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>Texte p&amp;lus grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte &amp;plus petit</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Pré&amp;cédent</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>S&amp;uivant</translation>
    </message>
</context>
<context>
    <name>plenary::WindowModel</name>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>%1, order %2, downwards</source>
        <extracomment>%1 a column, %2 its place among those that order the list</extracomment>
        <translation>%1, ordre %2, décroissant</translation>
    </message>
    <message>
        <source>%1, order %2, upwards</source>
        <translation>%1, ordre %2, croissant</translation>
    </message>
</context>
</TS>
