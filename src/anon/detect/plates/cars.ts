import { stemPattern } from '../stems.ts';

/** Words for vehicles, and makes and models of the cars on Czech roads: what a number plate is on. */
export const CAR_STEMS = `
  auto auta aute autě autu autem autom vůz voz- vuz- vozidl- značk- motork- přívěs- privěs- příves- prives- návěs- náves- navěs- naves- naczep- traktor- zetor- skútr- čtyřkolk- karavan-
  kamion- kamión- tahač- ťahač- tahac- dodáv- dodav- náklad- naklad- autobus- samochód- ciężarówk- lkw
  škod- fabi- octavi- oktáv- superb- felici- kodiaq- karoq- rapid- roomster- yeti ford- transit- focus- fiest- mondeo
  volkswagen- golf- passat- hyundai- kia kii sportage ceed toyot- yaris corolla renault- clio mégane megan- kangoo dacia
  dacie dacii duster- logan peugeot- citroen- citroën- berling- fiat- ducat- opel- astra astru astry astre corsa corsu
  corsy corse mercedes- sprinter- audi bmw bavorák- mazd- seat- volv- suzuki honda nissan- iveco scani- tatr- avia avie
  aviu avii`;

/** The same as a part of a pattern. */
export const CARS = stemPattern(CAR_STEMS);
