//! First names of continental Europe, beside those of the English table: they tell a person from a place, and
//! whether „sie“ or „er“ is meant.

use super::{Row, tags::Tags};

/// The names, for every language with Latin letters but English.
pub const ROWS: &[Row] = &[
    Row {
        tags: Tags::FIRST_NAME.with(Tags::MALE),
        words: "adrián ahmet alain alberto alejandro alessandro alexandre alexej alfredo ali anders andreas \
            andrzej andrés angelo antoine anton antonio antónio antônio armin arturo bart bartosz benoît \
            bernard bernardo bernd björn boris bruno caio carlo carlos cem christoph christophe claudio \
            dawid denis didier diego dieter dietmar dirk dmitri dominik donald edmond edouard eduardo emil \
            emmanuel enrico enrique eric erik ernesto erwin esteban etienne eugen fabian fabio fabrice falk \
            felipe felix ferdinand fernando florian francesco francisco franck franz françois fredrik \
            friedrich frédéric geert georg gerhard giacomo gianluca gianni gilberto gilles giorgio giovanni \
            giuseppe gonzalo gottfried gregor grzegorz guido guillaume guillermo gunnar gustav gustavo \
            gérald gérard göran günter günther hannes hans harald hassan heinz helmut hendrik henning henrik \
            henrique herbert hermann hernán holger horst hubertus hugo håkan ignacio igor ingo iván jacek \
            jacques jair jakob jan jarosław javier jean jens jeroen jesper jesús joachim joaquín jochen \
            johan johannes jonas joost jorge josef josé joão juan julian julien julio jörg jürg jürgen kai \
            kamil karl karsten kees klaus krzysztof kurt lars lasse laurent leon leonardo leopold lorenzo \
            luc luca ludwig luigi luis luiz lukas lutz lászló maarten magnus manfred manuel marc marcel \
            marcin marco marek mariano mario markus martín massimo mateusz mathias mathieu matteo matthias \
            mattias mauricio maurizio maxime maximilian mehmet michał michel miguel mikael mikkel mohammed \
            moritz morten muhammad mustafa nico nicolas nicolás niklas nils norbert nuno olaf ole oleg \
            olivier olof oskar otto pablo paolo pascal patrice paulo paweł pedro per peter philipp philippe \
            pierluigi pierre pieter pietro piotr péter rafael rafał raffaele raimund rainer ralf ramiro \
            ramón raphaël rasmus raúl recep reiner renan ricardo robert roberto rodrigo roland rolf romain \
            ruben rubén rudolf rui rüdiger salvatore sander santiago sascha sebastian sergei sergej sergio \
            siegfried sigmar silvio stefan stefano steffen stephan stig stéphane sven sébastien søren theo \
            thiago thierry thorsten tiago tim timo tobias tomasz tommaso tomás torben torsten udo ulf ulrich \
            uwe valentin vicente viktor vincenzo vittorio vladimir volker volodymyr víctor werner wilfried \
            wilhelm willem winfried wladimir wojciech wolfgang wolodymyr wouter xaver yves zbigniew zoltán \
            álvaro ángel édouard éric étienne óscar łukasz",
    },
    Row {
        tags: Tags::FIRST_NAME.with(Tags::FEMALE),
        words: "adriana agata agathe agnieszka alejandra aleksandra alessandra alice ana andrea anja anna \
            annalena anne annegret annelies annemieke annika antonella antonia astrid aurélie ayşe beata \
            beate beatrice beatriz bettina birgit brigitte bärbel camilla camille carmen carolin catarina \
            catherine chiara chloé christa christiane christine claudia clémence corinne cornelia cristina \
            céline daniela delphine dilma dolores dorota edith elena elfriede elisabeth elke elly elodie \
            elżbieta emilie eva ewa fatma federica femke fernanda florence florencia francesca franziska \
            françoise friederike gabi gabriela gabriele giorgia gisela giulia gudrun hanna hanne hannelore \
            heidi heike helene helga hildegard hélène ida ilaria ilse inge ingrid inmaculada inês irene \
            irina isabel isabella isabelle jana jasmin jeanne jekaterina joana joanna johanna julia jutta \
            kajsa karin katarzyna katharina kathrin katja katrin kerstin klara lara larissa laura lea lena \
            lene leonie letícia leyla lina linnea lisa lotte lucia luciana lucía luisa léa macarena \
            magdalena maja manon manuela mareike margot mariana marie marie-agnes marieke marina marine \
            marion marta martina martine mathilde małgorzata melanie mercedes mette michaela miriam monika \
            montserrat nadja nancy natalja natascha nathalie nele paola patrizia paula petra pia pilar \
            raffaella ramona raquel regina renata renate ricarda roberta rocío romina romy rosa sabine sahra \
            sandrine sanne saskia serena silke silvia silvina simone sofia sofía soledad sonja sophie \
            stefanie susann susanne svenja swetlana sylvie ségolène tamara tanja tatjana teresa ulla ulrike \
            ursula ute valentina valeria valérie vera verena veronika verónica viktoria véronique yolanda \
            yvonne zofia élisabeth élise élodie émilie",
    },
];
