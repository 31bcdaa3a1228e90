edit-assign = 将{ edit-what }分配给{ $holder }
edit-share = 让{ $holder }共用{ edit-what }
edit-unassign = 取消{ edit-what }的参展商
edit-release = 收回{ edit-what }的全部展位
edit-swap = 互换展位 { $first } 与 { $second } 的参展商
edit-move-holder = 将{ $holder }从展位 { $from } 移到展位 { $to }
edit-place = 为{ $holder }布置{ edit-what }
edit-place-each = 为多家参展商布置{ edit-what }
edit-refused-booth = 该展位已不在平面图中。
edit-refused-has = { $holder }已拥有：{ edit-what }。
edit-refused-taken = 展位 { $number } 已归{ $holder }。
edit-refused-share = 展位 { $number } 尚无参展商：请直接分配给{ $holder }，而不是共用。
edit-refused-stands = { $holder }已在展位 { $number }。
edit-refused-nobody = 这里没有参展商：{ edit-what }。
edit-refused-no-booth = 没有可收回的展位：{ edit-what }。
edit-refused-no-holder = 展位 { $number } 没有参展商。
edit-refused-swap-one = 需要两个不同的展位。
edit-refused-swap-nobody = 展位 { $first } 和 { $second } 都没有参展商。
edit-refused-swap-same = { $holder }同时拥有展位 { $first } 和 { $second }。
fit-blocked = 展位 { $number } 已锁定
fit-held = { $number } 已归{ $holder }
fit-too-small = 面积不足：需要 { $needed }，此处 { $found }
fit-too-large = 超出应有面积：应为 { $needed }，此处 { $found }
fit-other-pavilion = 希望在{ $pavilion }
fit-other-country = 不属于该国：{ $pavilion }展区
fit-beside = 与 { $number } 的{ $holder }相邻，应当避开
fit-few-sides = 开口 { $found } 面，希望 { $wished } 面
fit-online = 仅线上参展
fit-area-of = { $found } / 应有 { $needed }
fit-area = 面积 { $found }
carry-give = { $n ->
    [1] 分配展位 { $number }
   *[other] 分配所选 { $n } 个展位
}
carry-give-each = 为 { $n } 家参展商各分配一个展位
carry-share = { $n ->
    [1] 共用展位 { $number }
   *[other] 共用所选 { $n } 个展位
}
carry-move = 移到展位 { $number }
carry-swap = 与 { $number } 的{ $holder }互换
carry-lay = { $n ->
    [1] 新建展位
   *[other] 新建 { $n } 个展位
}
carry-ask = 展位 { $number } 已归{ $holder }
carry-not-here = 不能放在这里
carry-of = { $holder }：{ $reason }
carry-with-area = { $action } · { $area }
carry-exhibitors = { $n } 家参展商
carry-refused-counts = { $exhibitors } 家参展商、{ $booths } 个展位：请选择同样数量的展位，或只选一个。
carry-replace = 用{ $name }替换{ $holder }
carry-swap-places = 双方互换展位
carry-share-with = 让{ $name }共用展位
carry-keys = ↑ ↓ 选择    Enter 执行    Esc 取消
command-assign-exhibitor = 分配参展商…
command-add-co-exhibitor = 添加共用参展商…
command-swap-exhibitors = 互换参展商
command-unassign = 取消分配
assign-title = { $n ->
    [1] 展位 { $number } 的参展商
   *[other] { $n } 个展位的参展商
}
assign-share-title = { $n ->
    [1] 展位 { $number } 的共用参展商
   *[other] { $n } 个展位的共用参展商
}
assign-search = 搜索参展商
assign-none = 没有名为“{ $typed }”的参展商。
assign-keys = ↑ ↓ 选择    Enter 分配    Esc 关闭
assign-holds = 已有 { $numbers }
chip-drag = 将{ $name }拖到其他展位
chip-hint = 拖到其他展位即可互换；空展位则移过去。按住 Shift 为共用。点击可选择其他参展商。
assign-confirm = 分配
assign-share-confirm = 添加
exhibitors-show = 显示哪些参展商
exhibitors-all = 全部参展商
exhibitors-for-selection = 适合所选展位的参展商
exhibitors-directory = 在名录中显示
exhibitors-share = 共用所选展位
exhibitors-release = 收回全部展位
exhibitors-drag = 拖到平面图上：一个展位、所选的多个展位或空地。
exhibitors-due-together = 合计应有 { $area }
exhibitors-contracted = 签约 { $area }，已安排 { $held }
exhibitors-wished = 希望 { $area }，已安排 { $held }
exhibitors-wishes-pavilion = 希望在{ $name }
exhibitors-wishes-sides = 希望 { $n } 面开口
exhibitors-not-beside = 不与{ $names }相邻
command-toggle-plan-beside = 名录旁显示平面图
needs-held-booth = 请先选择一个已有参展商的展位。
needs-swap-booths = 请选择两个展位，其中至少一个已有参展商，再互换。
fit-has-all = 应有面积已全部安排
