/** What a fault of syntax means to a clerk, and what to type instead. */
export type Syntax = { readonly message: string; readonly help: string };

const QUOTE_IT = 'Đặt cả giá trị trong ngoặc kép, ví dụ trich_yeu: "Kế hoạch: đợt 1".';
const NO_ANCHORS = "Xóa dấu & hoặc *; nếu là một phần của câu thì đặt cả câu trong ngoặc kép.";
const NO_TAGS = "Xóa dấu ! ở đầu; nếu là một phần của câu thì đặt cả câu trong ngoặc kép.";
const ALIGN = "Thụt các dòng cùng cấp vào bằng nhau, mỗi cấp hai dấu cách.";

/** By the error codes of the package `yaml`. */
const SYNTAX: Readonly<Record<string, Syntax>> = {
  ALIAS_PROPS: { message: "Dấu * (bí danh của YAML) đi cùng dấu & hoặc !.", help: NO_ANCHORS },
  BAD_ALIAS: { message: "Dấu * ở đầu giá trị làm cả giá trị thành bí danh của YAML.", help: NO_ANCHORS },
  BAD_COLLECTION_TYPE: { message: "Thẻ kiểu không hợp với mục đứng sau nó.", help: NO_TAGS },
  BAD_DIRECTIVE: { message: "Dòng bắt đầu bằng % là chỉ thị của YAML.", help: "Xóa dòng này." },
  BAD_DQ_ESCAPE: {
    message: "Dấu \\ trong ngoặc kép mở một ký hiệu mà YAML không biết.",
    help: "Thay ngoặc kép bằng ngoặc đơn '…', hoặc gõ \\\\ thay cho \\.",
  },
  BAD_INDENT: { message: "Dòng này thụt vào không khớp với các dòng cùng mục.", help: ALIGN },
  BAD_PROP_ORDER: { message: "Dấu & hoặc ! đứng sai chỗ.", help: NO_ANCHORS },
  BAD_SCALAR_START: {
    message: "Giá trị không được bắt đầu bằng ký tự này (@, `, % hoặc dấu đặc biệt khác).",
    help: "Đặt cả giá trị trong ngoặc kép.",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "Trong giá trị có dấu hai chấm và dấu cách, nên YAML hiểu thành một khóa nữa.",
    help: QUOTE_IT,
  },
  BLOCK_IN_FLOW: {
    message: "Bên trong ngoặc [ ] hoặc { } lại có danh sách gạch đầu dòng hoặc đoạn | >.",
    help: "Bỏ ngoặc và viết thành từng dòng gạch đầu dòng, hoặc viết mọi mục trong ngoặc, cách nhau bằng dấu phẩy.",
  },
  DUPLICATE_KEY: {
    message: "Khóa này đã có ở trên, trong cùng một mục.",
    help: "Giữ một dòng đúng, xóa dòng kia.",
  },
  IMPOSSIBLE: {
    message: "Không hiểu được chỗ này của tệp.",
    help: "Xóa dòng này rồi gõ lại theo dạng “khóa: giá trị”.",
  },
  KEY_OVER_1024_CHARS: {
    message: "Phần trước dấu hai chấm dài quá 1024 ký tự.",
    help: "Đặt cả câu trong ngoặc kép, hoặc thêm khóa ngắn ở trước.",
  },
  UNCLOSED_QUOTE: {
    message: "Dấu ngoặc kép hoặc nháy đơn mở ở đây mà chưa có dấu đóng.",
    help: "Thêm dấu đóng ở cuối giá trị, hoặc xóa dấu mở.",
  },
  UNCLOSED_BRACKET: {
    message: "Ngoặc mở ở đây mà chưa có ngoặc đóng.",
    help: "Thêm ] hoặc } ở cuối, hoặc xóa ngoặc mở; các dòng bên trong thụt sâu hơn khóa của nó.",
  },
  MISSING_CHAR: {
    message: "Thiếu một dấu: ngoặc mở mà chưa đóng, hoặc thiếu dấu hai chấm, dấu phẩy, dấu cách.",
    help: "Kiểm tra cặp ngoặc và dấu hai chấm sau khóa (sau dấu hai chấm và sau dấu gạch đầu dòng có một dấu cách).",
  },
  MULTILINE_IMPLICIT_KEY: {
    message: "Dòng này không có dạng “khóa: giá trị”, nên bị nối vào dòng sau.",
    help: "Thêm dấu hai chấm và dấu cách sau khóa; nếu là tiếp câu ở dòng trên thì thụt vào sâu hơn khóa của nó.",
  },
  MULTIPLE_ANCHORS: { message: "Có nhiều dấu & ở cùng một chỗ.", help: NO_ANCHORS },
  MULTIPLE_DOCS: {
    message: "Dòng --- mở thêm một văn bản thứ hai trong cùng tệp.",
    help: "Xóa dòng --- và phần thừa.",
  },
  MULTIPLE_TAGS: { message: "Có nhiều dấu ! ở cùng một chỗ.", help: NO_TAGS },
  NON_STRING_KEY: {
    message: "Khóa không phải là một từ.",
    help: "Gõ khóa bằng chữ thường không dấu, ví dụ dang_vien_moi.",
  },
  RESOURCE_EXHAUSTION: {
    message: "Tệp lồng quá sâu, không đọc hết được.",
    help: "Kiểm tra các dấu ngoặc [ ] { }.",
  },
  TAB_AS_INDENT: { message: "Dòng này thụt vào bằng ký tự Tab.", help: "Thay mỗi Tab bằng hai dấu cách." },
  TAG_RESOLVE_FAILED: {
    message: "Dấu ! ở đầu giá trị mở một thẻ kiểu mà thư mục dữ liệu không dùng.",
    help: NO_TAGS,
  },
  UNEXPECTED_TOKEN: {
    message: "Chữ hoặc dấu ở đây không đúng chỗ: có thể thừa ngoặc, hoặc còn chữ sau dấu ngoặc kép đóng.",
    help: "Nếu trong câu có ngoặc kép thì bọc cả câu bằng ngoặc đơn: '… \"Dân vận khéo\" …'; nếu thừa dấu thì xóa.",
  },
};

const UNKNOWN: Syntax = {
  message: "Chỗ này không đúng cú pháp YAML.",
  help: "Viết theo dạng “khóa: giá trị”; giá trị có dấu hai chấm, # hoặc ngoặc thì đặt trong ngoặc kép.",
};

/** The words of one fault of syntax, by the parser's code for it. */
export function syntaxOf(kind: unknown): Syntax {
  return SYNTAX[String(kind)] ?? UNKNOWN;
}
