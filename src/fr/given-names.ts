/**
 * Frequent first names of people in the news, to tell a person's name from another run of capitalised words.
 * Never a ground for a gender: that comes from titles, agreement and pronouns in the text.
 */
const NAMES = `
Aaron Abdel Abdelaziz Abdelmadjid Abdoulaye Abdul Abel Abiy Abraham Achille Adama Adel Adélaïde Adèle Adeline Adolf Adrian Adrien Agathe Agnès
Agnieszka Ahmad Ahmed Aïcha Aissata Aïssatou Akira Alain Alan Alar Alassane Albane Albert Alberto Aldo Alec Aleksandar Alessandro Alex Alexandra
Alexandre Alexandria Alexei Alexis Ali Alice Aline Alix Alma Alpha Amadou Amanda Amandine Amélia Amélie Amina Amine Amir Amit Ana Anaïs Anatole
Anders André Andrea Andreï Andrej Andrés Andrew Andriy Andrzej Ángel Angela Angèle Angélique Anil Anna Annalena Anne Anne-Sophie Anneke Annick
Anouk Ansgar Anthony Antoine Antoinette Anton Antonin Antonio Antti Apolline Archibald Ariane Arlette Armand Armel Armelle Arnaud Arnold Arsène
Arthur Aslan Assia Assimi Astrid Athénaïs Aude Audrey Augustin Augustine Aurélia Aurélie Aurélien Aurore Axel Aylin Aymar Aymen Aymeric Ayumi
Azali Aziz Aziza Babacar Bachar Bakary Baptiste Barack Barbara Barnabé Barry Bashar Basile Bassirou Bastien Baudouin Béatrice Beatriz Béji Ben
Benjamin Benny Benoît Benoîte Benyamin Bérangère Bérengère Bérénice Bernadette Bernard Berthe Bertille Bertrand Bezalel Bilal Bill Björk Björn
Blanche Bob Bogdan Bohumil Bola Boris Boubacar Brahim Branko Brenton Brice Brieuc Brigitte Bruna Brune Bruno Calliste Camille Candice Capucine
Carine Carla Carlo Carlos Carmen Carol Carole Caroline Cassandre Catalina Catarina Catherine Cécile Cédric Céleste Célestin Célia Céline César
Chadia Chantal Charles Charlie Charlotte Chen Chiara Chloé Chris Christabel Christelle Christian Christiane Christina Christine Christophe
Christopher Claire Clara Clarisse Claude Claudia Claudine Clémence Clément Clémentine Clotaire Clotilde Colette Coline Constance Constant Coralie
Corentin Corinne Cosima Craig Crépin Cyprien Cyrielle Cyril Cyrille Damien Daniel Daniele Danielle Daphné Dario Darius David Davide Deborah
Deepak Delia Delphine Denis Denise Désirée Diane Didier Diego Dimitri Dimitris Djamel Djibril Dmitri Dmitry Dmytro Dolorès Dominic Dominique
Donald Donatien Doriane Doris Dorothée Doug Dragan Dylan Ebrahim Eddy Edgar Edith Edmée Edmond Édouard Eduardo Elena Eleni Eléonore Elia Éliane
Elias Eliott Élisabeth Élise Elizabeth Ella Elodie Éloi Éloïse Elon Elsa Elvire Émeline Émeric Emil Émile Émilie Emma Emmanuel Emmanuelle Emmy
Emre Enora Enrique Enzo Éric Erik Ernest Ernestine Erwan Erwann Esméralda Espérance Esteban Estelle Esther Étienne Eudes Eugène Eugénie Eulalie
Eusèbe Eva Evelyne Evgueni Evo Evrard Ewen Ezechiel Fabien Fabienne Fabiola Fabrice Fabrizio Fadila Faïza Fanch Fanny Fariba Farid Farida Fatima
Fatoumata Faustin Faustine Fayçal Félicie Félicité Felipe Félix Ferdinand Fernand Fernande Fernando Filippo Fiona Fleur Flora Flore Florence
Florent Florian Floriane Fortuné Fouad Francesca Francesco Francine Francis Francisco Franck Franco François Françoise Frank Frans Frantz Fred
Frédéric Frédérique Friedrich Fumio Gabin Gabriel Gabriella Gaby Gad Gaël Gaëlle Gaétan Gaëtane Garance Gaspard Gaston Gauthier Gautier Gavin
Gemma Geneviève Geoffroy George Georges Georgette Gérald Geraldine Gérard Germain Germaine Ghislain Ghislaine Gianluca Gilbert Gilberte Gildas
Gilles Gina Ginette Giorgia Giorgos Gisèle Gitanas Giulia Giuseppe Gladys Gloria Godefroy Gontran Gonzague Goran Gracia Graham Grégoire Grégory
Greta Guillaume Gunnar Gustave Guy Gwen Gwenaël Gwenaëlle Gwendal Gwendoline Gwénola Habib Hadrien Hafid Hakim Halima Hamad Hamadou Hamid Hamza
Hanna Hannah Hans Harold Harry Hasan Hassan Hassiba Hatem Hatice Hawa Heather Heike Heinrich Heinz Hélder Helen Hélène Helmut Héloïse Henri
Henriette Henry Herbert Hermine Hervé Hicham Hichem Hilda Hillary Hippolyte Hiroshi Honoré Hortense Hossein Houria Hubert Hugette Hugo Hugues
Huguette Hussein Ian Ibrahim Ibrahima Idriss Ignace Ignacio Igor Iker Ilan Ilham Ilhan Ilona Ilyes Iman Imran Inès Ingeborg Ingrid Ingrida Ioana
Ion Irène Irina Iris Iryna Isaac Isabelle Isaure Isidore Ismaël Ismail Isolde Issa Issam Itamar Ivan Ivana Ivo Jacinda Jacinthe Jack Jacky
Jacline Jacob Jacotte Jacqueline Jacques Jade Jaime Jair Jalil Jamal Jamel James Jan Jana Jane Janick Janine Jaroslav Jarosław Jasmine Jason
Javier Jawad Jean Jeanne Jeannette Jeannine Jeff Jeffrey Jennifer Jens Jérémie Jeremy Jerome Jesse Jesús Jill Jim Jimmy Jiří Jo Joachim Joan
Joana Joanna João Joaquim Joaquin Jocelyn Jocelyne Joe Joël Joëlle Johan Johann Johanna John Johnny Joko Jon Jonas Jonathan Joost Jordan Jorge
Joris Jorunn José Josée Josefina Joseph Joséphine Josette Joshua Josiane Josselin Jovan Juan Juana Judicaël Judith Juhani Jules Julia Julian
Juliana Julie Julien Juliette Jürgen Juste Justin Justine Kad Kader Kaïs Kaja Kamal Kamala Kamel Kamila Karen Karim Karima Karin Karine Karl
Kassym Kate Kateryna Katia Kazuo Keir Ken Kenji Kenneth Kenza Kerstin Kevin Khadija Khaled Khalifa Kim Kirill Klaus Kofi Konrad Konstantin
Krisjanis Kristina Kristof Kurt Kyriakos Ladislas Laetitia Laïla Lamia Lance Lara Larry Lars Laszlo Latifa Laura Laure Laureline Laurence Laurent
Laurianne Laurine Lautaro Lazare Léa Léandre Leandro Leïla Léna Léo Leon Léonard Léonie Léonore Léopold Leslie Lila Lilian Liliane Lilou Lina
Linda Line Linh Lionel Lisa Lise Liselotte Lison Livia Liz Loana Loéva Loïc Lola Lorène Lorenzo Lorraine Lou Louane Loubna Louis Louisa Louise
Louisette Luc Luca Lucas Lucette Lucia Lucie Lucien Lucienne Lucille Lucrèce Ludivine Ludmila Ludovic Luigi Luis Luisa Luiz Luka Lukas Lydia
Lydie Lyes Lyne Lætitia Mabel Macha Macky Maddy Madeleine Mads Maël Maëlle Maëlys Magali Magalie Magda Magdalena Magnus Mahamat Mahmoud Maia
Maïté Maïwenn Malcolm Malek Malia Malik Malika Malo Mamadou Manon Manu Manuel Manuela Marc Marceau Marcel Marcelin Marceline Marcelle Marcello
Marcin Marco Marek Margaux Margot Margrethe Marguerite Maria Mariam Marianne Marie Marie-Christine Marie-Claude Marie-France Marie-Hélène
Marie-José Marie-Laure Marie-Noëlle Marie-Odile Marie-Pierre Marie-Thérèse Mariette Marijana Marika Marilyn Marin Marina Marine Mario Marion
Marisa Marius Marjorie Mark Marko Marlène Marta Marthe Martial Martin Martina Martine Mary Maryam Maryline Maryse Maryvonne Masoud Massimo
Massoud Mateusz Mathias Mathieu Mathilda Mathilde Mathis Mathurin Matteo Matthew Matthias Matthieu Maud Maude Maureen Maurice Mauricette Maurizio
Max Maxence Maxime Maximilien Maya Medhi Meghan Mehdi Mehmet Melania Mélanie Mélina Mélissa Mercedes Meriem Méryl Mette Mia Michael Michaela
Michel Michèle Micheline Michelle Mickaël Miguel Mihai Mikaël Mike Mikhaïl Mila Milagros Milan Milena Milo Miloš Mina Minh Miranda Mireille
Mirela Miriam Modeste Mohamadou Mohamed Mohammad Mohammed Mohand Moïra Mona Moncef Monica Monique Moqtada Morgan Morgane Mouna Mounia Mounir
Mourad Moussa Muhammadu Muriel Murielle Mustapha Mykola Mylène Myriam Nabil Nabila Nacer Nadège Nadia Nadine Naïma Najat Nancy Naomi Narcisse
Narendra Nasser Natacha Natalia Nathalie Nathan Nathanaël Nawal Nazanin Neil Nelly Nestor Nguyen Nicolas Nicole Nicoletta Niels Nikita Nikol
Nikola Nikolaï Nils Nina Ninon Noa Noah Noé Noël Noëlie Noëlla Noëlle Noémie Noham Nolwenn Nora Norbert Norma Nour Nouria Nuno Océane Octave
Octavie Odette Odile Odilon Olaf Oleg Oleksandr Oleksiy Olena Olga Olive Olivia Olivier Olympe Omar Ondine Oriane Oscar Oswald Othman Ottavia
Oumar Ourida Ousmane Oussama Owen Pablo Palmyre Pamela Paola Paolo Pascal Pascale Pascaline Patrice Patricia Patrick Paul Paula Paule Paulette
Paulin Pauline Pavel Pedro Penelope Per Perrine Peter Petr Petra Petro Pétronille Philibert Philip Philippe Philippine Philomène Pia Pierre
Pierre-Antoine Pierre-Louis Pierre-Yves Pierrick Pilar Piotr Placide Priscilla Priti Priya Prosper Prudence Prune Qassem Quentin Rabah Rachel
Rachid Rachida Radouane Rafael Ralph Ramón Ramzan Raoul Raphaël Raphaëlle Raquel Rasa Ravi Rayan Raymond Raymonde Rebecca Recep Regina Régine
Regis Reine Réjane Rémi Rémy Rénald Renata Renato Renaud René Renée Reuven Rex Reza Ricardo Richard Rishi Rita Robert Roberta Roberto Robin
Rodolphe Rodrigo Roger Rokia Roland Rolande Romain Roman Romane Romaric Roméo Romuald Romy Ronan Rosa Rosalie Rosaline Rose Roseline Roselyne
Rosita Roxane Rubén Rudy Rui Rustam Ryad Sabine Sabrina Sacha Sadio Sahra Saïd Saïda Salah Salif Saliha Salim Salima Sally Salman Salomé Salva
Salvador Salvatore Sam Samantha Sami Samia Samir Samira Samuel Samy Sandra Sandrine Sandro Sanjay Sanna Santiago Sara Sarah Saskia Scott
Sebastian Sébastien Ségolène Selim Selma Séraphin Serge Sergei Sergey Sergueï Séverin Séverine Sherine Shinzo Sibeth Sibylle Sidonie Siegfried
Sigrid Siham Silvia Simon Simone Sixte Slim Slimane Sofia Sofiane Soizic Solange Solen Solène Sonia Sophia Sophie Soraya Souad Soumaya Stanislas
Steeve Stefan Stefania Stefano Stella Stéphane Stéphanie Steve Steven Suzanne Suzy Sven Svetlana Svitlana Sybille Sylvain Sylvaine Sylvestre
Sylvette Sylviane Sylvie Tahar Tamara Tancrède Tanguy Tania Tarek Tarik Tariq Tatiana Tayyip Ted Teddy Téo Teodoro Térence Teresa Tessa Thadée
Thaïs Thanh Thelma Théo Théodora Théodore Théophile Theresa Thérèse Thibaud Thibault Thibaut Thierry Thiéry Thimothée Thomas Tiago Tilda Tim
Timothée Tino Tiphaine Titouan Tobias Tom Tomas Tony Toufik Tristan Tsai Tugdual Ugo Ulf Ulrich Ulysse Umberto Urbain Ursula Ursule Valdis
Valentin Valentine Valère Valeria Valérie Valéry Vanessa Vasco Vasile Véra Vérane Véronique Vesna Vianney Viatcheslav Vicente Victoire Victor
Victoria Victorien Victorine Viktor Vincent Vincente Vinciane Violaine Violette Viorica Virgile Virginia Virginie Vitali Vivian Viviane Vlad
Vladimir Volodymyr Wafa Walid Wallerand Walter Wanda Wayne Wei Wendi Werner Wilfried Wilhelm Willem William Willy Wilson Winnie Wladimir Wolfgang
Xavier Xavière Xi Yacine Yael Yair Yamina Yanis Yann Yannick Yannis Yasmina Yasmine Yasser Yevgeny Yildiz Yoan Yoann Yoav Yohan Yolande Yoshihide
Youcef Youna Youri Youssef Youssouf Youssra Yuki Yvan Yves Yvette Yvon Yvonne Yıldız Zacharie Zahia Zahra Zakaria Zélie Zeynep Ziad Zineb Zoé
Zohra Zoltán Zora Zoran Zsuzsanna Zuzana
`;

let names: ReadonlySet<string> | undefined;

/**
 * First names, each in one spelling (accents left out or put in make no other name). Read at the first call.
 *
 * @example
 * ```ts
 * givenNames().has("Sergueï"); // true
 * ```
 */
export function givenNames(): ReadonlySet<string> {
  names ??= new Set(NAMES.trim().split(/\s+/u));
  return names;
}
