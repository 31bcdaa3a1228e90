aspect-pavilion = 展区
aspect-status = 状态
aspect-country = 国家
aspect-kind = 类型
aspect-size = 面积
aspect-price = 价格
aspect-rate = 每平方米价格
aspect-open-sides = 开口面
aspect-attendance = 参展方式
legend-by = 颜色：{ $aspect }
group-no-pavilion = 无展区
group-no-country = 无国家
group-no-price = 无价格
group-no-exhibitor = 无参展商
group-open-sides = { $n ->
    [0] 无开口面
   *[other] { $n } 面开口
}
group-size-up-to = { $to }及以下
group-size-between = { $above }–{ $to }
group-size-above = { $above }以上
group-amount-below = { $below }以下
group-amount-between = { $from }–{ $below }
group-amount-from = { $from }及以上
group-amount-any = 任意价格
group-colour = 颜色
command-colour-pavilion = 按展区着色
command-colour-status = 按状态着色
command-colour-country = 按国家着色
command-colour-kind = 按类型着色
command-colour-size = 按面积着色
command-colour-price = 按价格着色
command-colour-rate = 按每平方米价格着色
command-colour-open-sides = 按开口面着色
command-colour-attendance = 按参展方式着色
command-toggle-legend = 颜色图例
command-clear-filter = 清除筛选
legend-card = 平面图颜色
legend-choose = 颜色的含义
legend-fold = 收起图例
legend-unfold = 显示图例
legend-all = { $n ->
   *[other] { $of } 个展位 · { $area }
}
legend-shown = { $of } 个展位中的 { $n } 个 · { $area }
legend-select = 选择这些
cli-help-colour = 展位颜色的含义：{ $tags }（默认：pavilion）
cli-bad-colour = 颜色应为以下之一：{ $tags }，实为“{ $found }”。
export-colour-by = 着色依据
export-keep-filter = 淡化图例筛选之外的展位
