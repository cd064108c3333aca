/**
 * Frequent first names of people in the news, to tell a person's name from another run of capitalised words.
 * Never a ground for a gender: that comes from titles, agreement and pronouns in the text.
 */
const NAMES = `
Aaron Abdel Abdelaziz Abdelmadjid Abdoulaye Abdul Abiy Abraham Achille Adama Adel Adèle Adolf Adrian Adrien Agnès Ahmad Ahmed Aïcha Alain Alan Alar
Alassane Albert Alberto Aleksandar Alessandro Alex Alexandra Alexandre Alexandria Alexei Alexis Ali Alice Aline Alix Alpha Amadou Amanda Amélie Amir
Anaïs Anders André Andrea Andreï Andrej Andrés Andrew Andrzej Ángel Angela Angèle Angélique Anna Anne Anne-Sophie Annick Anthony Antoine Antoinette
Anton Antonin Antonio Antti Ariane Arlette Armel Arnaud Arthur Assimi Aude Audrey Augustin Aurélia Aurélie Aurélien Axel Aymen Aymeric Azali Aziz
Bachar Baptiste Barack Barbara Barry Bashar Bassirou Bastien Béji Ben Benjamin Benny Benoît Benyamin Bernadette Bernard Bertrand Bezalel Bill Blanche
Bob Bohumil Bola Boris Brenton Brice Brieuc Brigitte Brune Bruno Camille Capucine Carlo Carlos Carol Carole Caroline Catarina Catherine Cécile Cédric
Céline César Chantal Charles Charlie Charlotte Chloé Chris Christelle Christian Christiane Christina Christine Christophe Christopher Claire Clara
Claude Claudia Clément Clotilde Corinne Craig Cyrielle Cyril Damien Daniel Daniele Danielle David Davide Deborah Delphine Denis Denise Didier Djamel
Dmitri Dmitry Dmytro Dominic Dominique Donald Doug Dylan Ebrahim Eddy Edgar Edmond Édouard Elena Éliane Élisabeth Elizabeth Elodie Elon Émile Émilie
Emma Emmanuel Emmanuelle Enzo Éric Estelle Esther Étienne Eugène Eva Evgueni Evo Fabien Fabienne Fabrice Fanny Fariba Farida Faustin Fayçal Felipe
Félix Fiona Florence Florent Florian Francesca Francesco Francis Francisco Franck François Françoise Frank Frans Fred Frédéric Frédérique Fumio
Gabriel Gabriella Gad Gaël Gaëlle Gaétan Gaspard Gaston Gautier Gavin Geneviève Geoffroy George Georges Gérald Gérard Germain Ghislain Ghislaine
Gilbert Gilles Giorgia Gitanas Giuseppe Gloria Graham Grégoire Grégory Greta Guillaume Guy Hadrien Hamad Hamid Hamza Hans Harry Hassan Hatem Hatice
Heather Helen Hélène Helmut Henri Henry Hervé Hillary Hossein Hubert Hugo Hugues Hussein Ian Ibrahim Ibrahima Igor Ilham Imran Ingrid Ingrida Irina
Isabelle Ismail Issa Itamar Ivan Jacinda Jack Jacky Jacline Jacob Jacqueline Jacques Jair Jamal Jamel James Jan Jane Jaroslav Jason Javier Jean Jeanne
Jeff Jeffrey Jennifer Jens Jérémie Jeremy Jerome Jesse Jesús Jill Jim Jimmy Jiří Jo Joachim Joan Joanna João Joaquim Joe Joël Johanna John Johnny Joko
Jon Jonathan Jordan Jorge Joris José Joseph Joshua Josiane Juan Jules Julian Julie Julien Justin Kad Kaïs Kaja Kamal Kamala Karen Karim Karima Karine
Karl Kassym Kate Keir Ken Kenneth Kevin Khaled Khalifa Kim Konrad Krisjanis Laetitia Lara Larry Laura Laure Laureline Laurence Laurent Laurianne Léa
Léna Léo Leon Lilian Linda Lisa Liz Lorraine Louis Louise Luc Lucien Ludovic Luigi Luis Luiz Lukas Lydie Macky Madeleine Mahamat Mahmoud Maia Maïwenn
Malek Malia Malik Malo Manon Manu Manuel Marc Marcel Marco Marek Margot Margrethe Marguerite Maria Marianne Marie Marina Marine Mario Marion Mark
Marlène Marthe Martin Martine Mary Maryline Masoud Massoud Mathias Mathieu Mathilde Matteo Matthew Matthieu Maud Maurice Max Maxime Maximilien Meghan
Mehdi Mehmet Melania Mélissa Mercedes Mette Mia Michael Michel Michèle Michelle Miguel Mike Mikhaïl Mila Milan Miloš Mireille Mohamed Mohammad
Mohammed Moncef Monique Moqtada Mounir Muhammadu Muriel Murielle Mylène Myriam Nadia Nadine Najat Nancy Naomi Narendra Nathalie Nathan Nazanin Neil
Nicolas Nicole Nikol Nikola Nikolaï Noah Noé Noël Noémie Olaf Oleksandr Olena Olga Olivier Omar Oscar Oumar Ousmane Oussama Pamela Pascal Patrice
Patrick Paul Pauline Pavel Pedro Penelope Perrine Peter Petr Petro Philip Philippe Pia Pierre Priscilla Priti Qassem Quentin Rachel Rachida Radouane
Rafael Ramzan Raphaël Raquel Raymond Recep Regina Rémi Rémy Renaud René Reuven Rex Reza Richard Rishi Rita Robert Robin Rodolphe Rodrigo Roger Roland
Romain Roman Rosa Roselyne Sabine Sabrina Sacha Sahra Saïd Salah Sally Salman Salva Salvador Sam Samantha Samia Samir Sandra Sandrine Sanna Santiago
Sarah Scott Sebastian Sébastien Ségolène Serge Sergei Sergey Sergueï Shinzo Sibeth Silvia Simon Simone Sofia Sophie Stanislas Stefan Stéphane Steve
Steven Suzanne Svetlana Sylvain Sylvestre Sylvie Tamara Tariq Tayyip Ted Teodoro Théophile Theresa Thibault Thibaut Thierry Thomas Tim Tobias Tom
Tomas Tony Tristan Tsai Ugo Ulf Ursula Valdis Valentin Valeria Valérie Valéry Vanessa Véronique Viatcheslav Victor Victoria Viktor Vincent Virginia
Virginie Vitali Vladimir Volodymyr Walid Wallerand Wayne Wendi Willem William Willy Wilson Winnie Xavier Xi Yacine Yair Yann Yannick Yevgeny Yoann
Yoav Yoshihide Youcef Youssouf Yves Zineb Zoé Zohra Zoran
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
