import { quote } from "./quote.ts";

const ALL = "In mọi lỗi của thư mục.";

/** What `check --changed` says where it can't tell what changed, or where a change concerns every record. */
export const changedWords = {
  "no-git": () => `Không chạy được git, nên không biết tệp nào đã đổi. ${ALL}\n`,
  "no-repository": () => `Thư mục dữ liệu không nằm trong kho git, nên không biết tệp nào đã đổi. ${ALL}\n`,
  "not-trusted": () =>
    `Git không tin thư mục này vì thuộc người dùng khác (thường ở ổ dùng chung), nên không biết tệp nào đã đổi. Chạy một lần: git config --global --add safe.directory '*'. ${ALL}\n`,
  "unknown-revision": (revision: string) =>
    `Kho git này không có ${quote(revision)} hoặc không chung gốc với nó, nên không biết tệp nào đã đổi. ${ALL}\n`,
  shallow: (revision: string) =>
    `Kho git này chỉ tải phần mới (shallow), thiếu lịch sử đến ${quote(revision)}: chạy git fetch --unshallow, hoặc trong CI đặt fetch-depth: 0. ${ALL}\n`,
  ground: `Kế hoạch hoặc danh sách đơn vị đã đổi, liên quan đến mọi bản ghi. ${ALL}\n`,
} as const;
