# 价格
sales-line-floor = { $kind } { $area } × { $rate }
sales-line-open-sides = { $n ->
    [2] 双开口
    [3] 三面开口
   *[other] 四面开口
} { $share }
sales-line-deck = 上层 { $area }，按 { $share }
sales-line-discount = 折扣 { $share }
sales-line-power = 电力 { $power } kW × { $rate }
sales-line-water = 给水接口
sales-line-air = 压缩空气接口
sales-line-internet = 网络接口
sales-line-drain = 排水
sales-line-rigging = 吊挂 { $load } × { $rate }
sales-line-fee = { $name }，{ $n } × { $each }
sales-fee-unnamed = 费用
sales-discount = 折扣
sales-by-list-total = 按价目表
sales-agreed-count = 有协议价的展位
sales-no-rate = 价目表中没有此类展位的单价。
sales-set-rates = 设置单价…
# 价目表
sales-price-list = 价目表
sales-edit-list = 修改价目表
sales-currency = 币种
sales-floor-prices = 展位面积
sales-two-open = 双面开口
sales-three-open = 三面开口
sales-four-open = 四面开口
sales-upper-deck = 上层
sales-per-cent-of-rate = %（按面积价）
sales-service-prices = 服务
sales-price-power = 电力
sales-price-water = 给水
sales-price-air = 压缩空气
sales-price-internet = 网络
sales-price-drain = 排水
sales-price-rigging = 吊挂
sales-connection = 接口
sales-fees = 固定费用
sales-fee-add = 添加费用
sales-fee-name = 费用名称
sales-fee-amount = 费用金额
sales-fee-per = 计费单位
sales-per-booth = 每展位
sales-per-exhibitor = 每展商
sales-fee-remove = 去掉费用 { $name }
sales-income-all = 全部展位收入
sales-income-taken = 已占用展位收入
sales-agreed-stay = { $n } 个展位有协议价，不受影响。
sales-unpriced = { $n } 个展位没有价格。
# 预留
sales-lapsed = 已过期 { $n } 天
sales-free = 释放
sales-free-hint = 将展位改为可售，并去掉参展商
sales-held-until = 预留至 { $date }
# 历史
sales-past = 展位历史
sales-past-empty = 此展位尚无变动。
sales-past-number = 展位号 { $from } → { $to }
sales-past-status = { $from } → { $to }
sales-past-holder = 参展商 { $from } → { $to }
