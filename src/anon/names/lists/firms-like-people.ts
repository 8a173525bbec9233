/** Firms, makes and works of two words that would be taken for somebody; the second word may have an ending. */
export const FIRMS_LIKE_PEOPLE = `
dr max, dr oetker, dr martens, dr popov, dr hauschka, dr web, doc martens, leo express, john deere, massey ferguson, david brown, harley davidson, aston martin, alfa romeo, land rover,
rolls royce, jack daniels, johnnie walker, jim beam, captain morgan, tommy hilfiger, calvin klein, hugo boss, ralph lauren, michael kors, marc jacobs, karl lagerfeld, paul smith, tom tailor, tom ford, tom tom,
pierre cardin, christian dior, louis vuitton, giorgio armani, emporio armani, paco rabanne, elizabeth arden, estée lauder, yves rocher, max factor, mary kay, helena rubinstein, naomi campbell,
maxi cosi, peter pan, harry potter, don quijote, sherlock holmes, james bond, mickey mouse, hello kitty, santa claus, uncle bens, ben jerry, villeroy boch, stiebel eltron, bang olufsen, harman kardon,
morgan stanley, goldman sachs, ernst young, philip morris, wells fargo, western union, thomas cook, hewlett packard, black decker, black jack, julius meinl, marks spencer, peek cloppenburg, marie curie,
haas sohn, rudolf jelínek, jan becher, marshall major, leo vegas`;
