import { fold } from '../spoken/fold.ts';
import { GAP, type Token } from './tokens.ts';

const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Surnames, without marks. */
const SURNAMES = setOf(
  'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh trinh luong doan truong lam mai dao vuong ha cao ta to quach thai chu la kieu trieu luu tong',
);
/** Middle and first names, without marks. */
const GIVEN = setOf(`
  an anh ai bao bich binh cam canh chau chi chien chinh cong cuong dai dan dat diep diem dieu dong duc dung duy gia giang giap hai han hang hanh hao hien hiep hieu hoa hoai hong hop hue hung huong huu huy huyen
  khai khanh khoa khoi kien kim lan lanh lien linh loan loc loi long luan manh minh my nam nga ngan nghia ngoc nguyet nhan nhat nhi nhung oanh phat phi phong phu phuc phuong quan quang que quoc quy quyen quynh
  sang sinh son sy tai tam tan thang thanh thao the thi thien thinh tho thu thuan thuy thuong tien tin tinh toan tra trang tri trong truc trung tu tuan tung tuyen tuyet tuong uyen van viet vinh vy xuan yen`);
/** Of these, what is nothing else in a text without capitals. */
const TELLING = setOf(
  'nguyen tran pham huynh hoang phan dang dinh trinh duong luong doan truong vuong trieu quach',
);
/** The same of other syllables, in names of three. */
const CLEAR = setOf(
  'quang huong thanh minh nhung trang linh phuong thuy tuan hung duc thang anh thi bich ngoc quynh hieu khanh nguyet',
);
/** Letters that only Vietnamese has. */
const MARKED = /[ăâđêôơưạảàãấầẩẫậắằẳẵặẹẻẽèếềểễệịỉĩìọỏõòốồổỗộớờởỡợụủũùứừửữựỳỵỷỹ]/u;
/** A syllable so long is hardly another word. */
const LONG = 4;
const LONGEST_NAME = 5;

/** Without marks, and without what Czech adds for women: `Phamová`. */
const plain = (lower: string): string =>
  fold(lower.replaceAll('đ', 'd').replace(/ov(?:á|é|ou)$/u, ''));

/** A name of Vietnam: its last token, and which tokens are surnames. */
export interface Vietnamese {
  readonly last: number;
  readonly firsts: readonly number[];
  readonly lasts: readonly number[];
}

/**
 * The name of Vietnam that begins at token `at`, in either order, with its marks and without: syllables with capitals
 * of which one says that the others are no words. `caseless`: the text has no capitals.
 */
export function vietnameseAt(
  tokens: readonly Token[],
  at: number,
  taken: (at: number) => boolean,
  caseless = false,
): Vietnamese | null {
  const names: string[] = [];
  let marked = false;
  for (let n = at; n < tokens.length && names.length < LONGEST_NAME; n += 1) {
    const { lower, capital, gap, initial } = tokens[n] as Token;
    const name = plain(lower);
    if ((!capital && !caseless) || taken(n) || (n > at && (gap !== GAP.blank || initial))) break;
    if (!SURNAMES.has(name) && !GIVEN.has(name) && !MARKED.test(lower)) break;
    names.push(name);
    marked ||= MARKED.test(lower);
  }
  if (names.length < 2 || !(marked || isEnough(names, caseless))) return null;
  const indexes = names.map((_, n) => at + n);
  const first = SURNAMES.has(names[0] as string) ? at : at + names.length - 1;
  return {
    last: at + names.length - 1,
    lasts: [first],
    firsts: indexes.filter((n) => n !== first),
  };
}

function isEnough(names: readonly string[], caseless: boolean): boolean {
  if (caseless) {
    const [first = '', last = ''] = [names[0], names.at(-1)];
    if (TELLING.has(first) || TELLING.has(last)) return true;
    const surname = SURNAMES.has(first) || SURNAMES.has(last);
    return surname && names.length > 2 && names.some((name) => CLEAR.has(name));
  }
  const telling = names.some((name) => name.length >= LONG) || names.length > 2;
  return telling && names.some((name) => SURNAMES.has(name));
}
