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
