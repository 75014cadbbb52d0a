//! First names of continental Europe, beside those of the English table: they tell a person from a place, and
//! whether „sie“ or „er“ is meant.

use super::{Row, tags::Tags};

/// The names, for every language with Latin letters but English.
pub const ROWS: &[Row] = &[
    Row {
        tags: Tags::FIRST_NAME.with(Tags::MALE),
        words: "andreas stefan stephan klaus hans peter jürgen wolfgang uwe bernd dieter horst helmut \
            gerhard heinz karl kurt rolf günter günther werner manfred jörg torsten thorsten markus \
            matthias olaf friedrich franz johannes jan jens lars sven björn ulrich rainer reiner \
            norbert joachim sebastian tobias florian lukas felix jonas niklas tim armin robert \
            winfried volker boris cem gregor jakob josef ludwig otto philipp ralf sigmar theo timo \
            wilhelm xaver hubertus pierre jean jacques françois michel philippe nicolas olivier \
            laurent alain gérard luc emmanuel édouard guillaume thierry yves marc bruno gilles \
            sébastien julien mathieu hugo josé juan luis carlos javier miguel antonio francisco \
            manuel pedro pablo alejandro fernando sergio jorge alberto andrés diego rafael ramón \
            ricardo enrique álvaro mariano felipe santiago ángel víctor óscar jesús raúl eduardo ignacio giovanni giuseppe marco matteo luca \
            francesco paolo roberto stefano alessandro lorenzo mario silvio enrico giorgio \
            claudio carlo massimo gianni pietro vincenzo joão paulo tiago rui nuno luiz antónio \
            antônio jair henrique gilberto willem jeroen maarten hendrik kees wouter bart geert \
            sander ruben pieter joost erik anders johan magnus gustav nils olof mikael håkan \
            ulf göran stig per andrzej piotr paweł krzysztof tomasz marcin michał jarosław mateusz \
            donald grzegorz łukasz vladimir wladimir sergej sergei dmitri igor oleg wolodymyr \
            volodymyr alexej recep mehmet ahmet mustafa ali hassan mohammed muhammad viktor zoltán \
            péter lászló \
            christoph dietmar mathias wilfried nico gunnar kai falk harald hannes sascha henning marcel \
            dominik fabian julian leon maximilian moritz pascal steffen dirk guido holger ingo jochen lutz \
            roland rudolf torben udo anton emil erwin eugen ferdinand georg gottfried herbert hermann jürg \
            karsten leopold raimund rüdiger siegfried valentin arturo vicente iván mauricio rodrigo gonzalo \
            joaquín gustavo julio nicolás martín tomás hernán guillermo esteban alfredo ernesto ramiro rubén \
            adrián bernard didier alexandre maxime antoine romain benoît fabrice franck denis christophe \
            frédéric patrice stéphane luigi pierluigi angelo fabio giacomo gianluca leonardo maurizio \
            raffaele salvatore tommaso vittorio bernardo caio renan thiago ole morten søren lasse henrik \
            jesper rasmus mikkel mattias fredrik oskar wojciech rafał kamil dawid jacek marek bartosz \
            zbigniew edouard éric eric étienne etienne raphaël gérald edmond",
    },
    Row {
        tags: Tags::FIRST_NAME.with(Tags::FEMALE),
        words: "ursula annalena sabine petra monika renate gabriele brigitte karin heike claudia katrin \
            katja anja silke birgit ute ulrike christine annegret andrea franziska johanna julia \
            katharina lena lisa manuela martina nancy ricarda saskia silvia simone sophie stefanie \
            susanne svenja ilse ingrid gisela helga hannelore heidi jutta kerstin bettina alice \
            sahra marie-agnes marie anne isabelle nathalie valérie céline élisabeth marine ségolène \
            christiane françoise jeanne camille chloé léa aurélie sandrine catherine martine carmen \
            ana isabel pilar dolores teresa lucía cristina elena rosa mercedes irene yolanda beatriz \
            paula marta sofía giulia francesca chiara giorgia lucia laura paola federica valentina \
            roberta anna elly inês catarina joana mariana dilma fernanda annemieke femke lotte sanne \
            marieke eva kajsa ulla margot astrid magdalena katarzyna małgorzata agnieszka ewa joanna \
            beata elżbieta zofia natalja irina jekaterina swetlana ayşe fatma leyla \
            kathrin lina elisabeth gabi sofia beate annelies romina annika lene mette marina raquel bärbel \
            beatrice carolin christa cornelia daniela elke elfriede friederike gudrun hanna helene hildegard \
            inge isabella jana jasmin klara larissa lara lea leonie luisa maja marion mareike mathilde \
            melanie michaela miriam nadja natascha nele patrizia pia ramona regina romy sonja susann tamara \
            tanja tatjana verena vera veronika viktoria yvonne montserrat rocío inmaculada soledad verónica \
            gabriela valeria alejandra adriana silvina macarena antonia florencia sylvie véronique florence \
            hélène clémence manon élise agathe delphine corinne alessandra ilaria serena raffaella antonella \
            letícia renata luciana camilla ida linnea hanne agata aleksandra dorota émilie emilie élodie elodie edith",
    },
];
