import { fold } from '../spoken/fold.ts';
import { wordList } from '../spoken/word-list.ts';

/** Surnames, without marks. */
export const SURNAMES = wordList(
  'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh trinh luong doan truong lam mai dao vuong ha cao ta to quach thai chu la kieu trieu luu tong',
);
/** Middle and first names, without marks. */
const GIVEN = wordList(`
  an anh ai bao bich binh cam canh chau chi chien chinh cong cuong dai dan dat diep diem dieu dong duc dung duy gia giang giap hai han hang hanh hao hien hiep hieu hoa hoai hong hop hue hung huong huu huy huyen
  khai khanh khoa khoi kien kim lan lanh lien linh loan loc loi long luan manh minh my nam nga ngan nghia ngoc nguyet nhan nhat nhi nhung oanh phat phi phong phu phuc phuong quan quang que quoc quy quyen quynh
  sang sinh son sy tai tam tan thang thanh thao the thi thien thinh tho thu thuan thuy thuong tien tin tinh toan tra trang tri trong truc trung tu tuan tung tuyen tuyet tuong uyen van viet vinh vy xuan yen`);
/** Letters that only Vietnamese has. */
export const MARKED = /[ăâđêôơưạảàãấầẩẫậắằẳẵặẹẻẽèếềểễệịỉĩìọỏõòốồổỗộớờởỡợụủũùứừửữựỳỵỷỹ]/u;
/** Without marks, and without what Czech adds for women: `Phamová`. */
export const plain = (lower: string): string =>
  fold(lower.replaceAll('đ', 'd').replace(/ov(?:á|é|ou)$/u, ''));

/** Whether a word, in lower case, may be part of a name of Vietnam. */
export function isSyllable(lower: string): boolean {
  const name = plain(lower);
  return SURNAMES.has(name) || GIVEN.has(name) || MARKED.test(lower);
}
