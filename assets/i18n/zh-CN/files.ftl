# 文件无法打开或保存的原因。
files-cannot-open = 无法打开 { $file }。{ $why }
files-cannot-save = 无法保存 { $file }，原有内容未改动。{ $why }
files-not-found = 该文件不存在。
files-no-folder = 该文件夹不存在。
files-folder = 应为文件，实际是文件夹。
files-no-permission = 您没有此处的操作权限；文件或其所在文件夹可能是只读的。
files-read-only = 该文件被标记为只读。
files-read-only-disk = 该磁盘只能读取，不能写入。
files-disk-full = 磁盘已满。
files-system = 系统提示：{ $reason }。
files-too-large = 文件最大为 { $limit } MB，实际为 { $found } MB。
files-empty = 文件是空的。
files-not-text = 应为 UTF-8 文本，但第 { $byte } 字节不是。
files-not-a-plan = 应为以“Fairwright(format: 1”开头的 Fairwright 平面图文件，实际开头是“{ $found }”。
files-newer = 该文件的格式为 { $found }，由更新版本的 Fairwright 写成；本程序最高能读取格式 { $known }。请安装新版本后再打开。
files-unknown-format = 格式应为 1 到 { $known }，实际为格式 { $found }。
files-too-many = 一个平面图最多容纳 { $limit } 条记录，实际有 { $found } 条。

# 出错的位置。
files-at = 第 { $line } 行第 { $column } 列：{ $what }。
files-in-record = { $kind } { $id }：{ $what }
files-in-field = 字段 `{ $field }`：{ $what }

# 文本中的错误。
files-expected = 应为 { $expected }，实际为 { $found }
files-ends-early = 此处应为 { $expected }，但文件到此结束，可能已被截断
files-cut-off = 文件在一条记录中间结束，可能已被截断
files-open-text = 这段文字没有结束引号，文件可能已被截断
files-open-comment = 这段注释没有用 `*/` 结束
files-stray = 意外出现 `{ $found }`
files-not-ron = 不是 RON 格式的平面图（{ $reason }）
files-too-deep = 数值嵌套过深；平面图只需要少数几层
files-unknown-field = 未知字段 `{ $field }`；应为以下之一：{ $known }
files-unknown-field-in = { $within } 中有未知字段 `{ $field }`；应为以下之一：{ $known }
files-missing-field = 缺少字段 `{ $field }`
files-missing-field-in = { $within } 中缺少字段 `{ $field }`
files-field-twice = 字段 `{ $field }` 出现了两次
files-a-text = 引号中的文字
files-a-number = 数字
files-a-name = 字段名
files-true-or-false = `true` 或 `false` 二者之一
files-nothing-more = 文件结尾

# 记录中的错误。
files-kind-event = 展会
files-kind-rate-card = 价目表
files-kind-hall = 展馆
files-kind-layout = 布局
files-kind-pavilion = 展区
files-kind-building = 展馆建筑
files-kind-plan = 布局平面
files-kind-sale = 展位销售
files-kind-exhibitor = 参展商
files-kind-person = 人员
files-an-id = 由 13 个字符组成的编号（0-9 和 a-z，不含 i、l、o、u）
files-a-country = 两个字母的国家代码，例如 "KZ"
files-a-date = 日期，例如 "2026-06-30"
files-whole-number = 从 { $least } 到 { $most } 的整数
files-decimal-number = 从 { $least } 到 { $most } 的数字，最多 { $decimals } 位小数
files-id-twice = 该编号使用了两次；每条记录都需要自己的编号
files-dangling = `{ $field }` 引用的{ $kind } { $target } 不在文件中
files-layout-of-other-hall = `current` 引用的布局 { $layout } 属于另一个展馆
files-sale-of-nothing = 文件中没有这个编号的展位
files-not-in-plan = 该记录属于展馆建筑，应放在 `buildings` 下，而不是布局中
files-not-in-building = 该记录属于布局，应放在 `plans` 下，而不是展馆建筑中
files-off-plan = 每个角都应在距原点 { $limit } 以内，实际有一个超出
files-shape = 应为 `at` 和 `size`（旋转时加 `turn`），或 `outline`
files-supply-place = 应为地插箱的 `at` 和 `size`，或展沟的 `from`、`to` 和 `width`
files-long-text = 文字最多 { $limit } 个字符，实际有 { $found } 个
files-outline-few = 轮廓至少需要 3 个点，实际有 { $found } 个
files-outline-many = 轮廓最多 { $limit } 个点，实际有 { $found } 个
files-outline-off = 轮廓应在距原点 { $limit } 以内，实际有点 { $at }
files-outline-repeated = 相邻的点应各不相同，实际 { $at } 出现了两次
files-outline-crossing = 轮廓不应自相交，实际第 { $first } 条边与第 { $second } 条边相交
files-outline-flat = 轮廓应围成一块面积，实际没有
