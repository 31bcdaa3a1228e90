# What a command works on: `kind`, `n`, `named`, `name` are set by edit::picked.
edit-things = { $kind ->
    [part-wall] { $n ->
        [1] 墙体
       *[other] { $n }段墙体
    }
    [part-column] { $n ->
        [1] 柱
       *[other] { $n }根柱
    }
    [part-door] { $n ->
        [1] 门
       *[other] { $n }扇门
    }
    [part-safety] { $n ->
        [1] 安全设施
       *[other] { $n }件安全设施
    }
    [part-supply] { $n ->
        [1] 地面接口
       *[other] { $n }个地面接口
    }
    [part-rigging] { $n ->
        [1] 吊点
       *[other] { $n }个吊点
    }
    [part-region] { $n ->
        [1] 展区范围
       *[other] { $n }个展区范围
    }
    [part-zone] { $n ->
        [1] 区域
       *[other] { $n }个区域
    }
    [part-booth] { $n ->
        [1] 展位
       *[other] { $n }个展位
    }
    [part-amenity] { $n ->
        [1] 公共设施
       *[other] { $n }处公共设施
    }
    [part-note] { $n ->
        [1] 文字
       *[other] { $n }段文字
    }
    [part-dimension] { $n ->
        [1] 尺寸标注
       *[other] { $n }个尺寸标注
    }
    [layout] { $n ->
        [1] 方案
       *[other] { $n }个方案
    }
    [hall] { $n ->
        [1] 展馆
       *[other] { $n }个展馆
    }
    [pavilion] { $n ->
        [1] 展区
       *[other] { $n }个展区
    }
    [exhibitor] { $n ->
        [1] 参展商
       *[other] { $n }家参展商
    }
    [event] { $n ->
        [1] 展会
       *[other] { $n }个展会
    }
    [rate-card] { $n ->
        [1] 价目表
       *[other] { $n }份价目表
    }
   *[mixed] { $n ->
        [1] 对象
       *[other] { $n }个对象
    }
}
edit-what = { $named ->
    [yes] { edit-things } { $name }
   *[no] { edit-things }
}
edit-move = 移动{ edit-what }
edit-nudge = 微移{ edit-what }
edit-turn = 旋转{ edit-what }
edit-mirror-left-right = 左右镜像{ edit-what }
edit-mirror-top-bottom = 上下镜像{ edit-what }
edit-resize = 调整{ edit-what }的大小
edit-same-size = 统一{ edit-what }的大小
edit-align-left = 左对齐{ edit-what }
edit-align-center = 水平居中{ edit-what }
edit-align-right = 右对齐{ edit-what }
edit-align-top = 顶端对齐{ edit-what }
edit-align-middle = 垂直居中{ edit-what }
edit-align-bottom = 底端对齐{ edit-what }
edit-distribute-horizontal = 水平等距分布{ edit-what }
edit-distribute-vertical = 垂直等距分布{ edit-what }
edit-order-front = 将{ edit-what }置于顶层
edit-order-forward = 将{ edit-what }上移一层
edit-order-backward = 将{ edit-what }下移一层
edit-order-back = 将{ edit-what }置于底层
edit-group = 组合{ edit-what }
edit-ungroup = 取消组合{ edit-what }
edit-lock = 锁定{ edit-what }
edit-unlock = 解锁{ edit-what }
edit-delete = 删除{ edit-what }
edit-free = 释放{ edit-what }
edit-duplicate = 复制{ edit-what }
edit-array = 阵列{ edit-what }（{ $rows } 行 × { $columns } 列）
edit-paste = 粘贴{ edit-what }
edit-add = 添加{ edit-what }
edit-set = 更改{ edit-what }的{ $field }
edit-renumber = 为{ edit-what }编号
edit-row = 布置一排共 { $n } 个展位
edit-split = 将{ edit-what }拆分为 { $pieces } 个
edit-cut-corner = 切去{ edit-what }的一角
edit-merge = 将{ edit-what }合并为 { $number }
edit-corner-move = 移动{ edit-what }的顶点
edit-corner-insert = 为{ edit-what }添加顶点
edit-corner-remove = 删除{ edit-what }的顶点
edit-outline = 更改{ edit-what }的轮廓
edit-order-halls = 更改展馆顺序
edit-order-pavilions = 更改展区顺序
edit-field-number = 编号
edit-field-kind = 类型
edit-field-height = 高度
edit-field-upper-deck = 二层
edit-field-open-sides = 开口
edit-field-pavilion = 展区
edit-field-notes = 备注
edit-field-status = 状态
edit-field-exhibitor = 参展商
edit-field-co-exhibitors = 联合参展商
edit-field-services = 配套服务
edit-field-price = 价格
edit-field-discount = 折扣
edit-field-fascia = 楣板文字
edit-field-contractor = 搭建商
edit-field-approval = 审图状态
edit-field-received = 收图日期
edit-field-decided = 审定日期
edit-field-remarks = 审图意见
edit-field-deposit = 押金
edit-field-move-in = 布展时段
edit-field-name = 名称
edit-field-north = 正北方向
edit-field-storey = 楼层
edit-field-sprinklers = 喷淋
edit-field-leased = 租用面积
edit-field-clear-height = 净高
edit-field-floor-load = 地面承重
edit-field-countries = 国家
edit-field-color = 颜色
edit-field-target = 目标面积
edit-field-organiser = 主办方
edit-field-country = 国家
edit-field-contact = 联系方式
edit-field-products = 展品
edit-field-wishes = 需求
edit-field-attendance = 参展方式
edit-field-contracted = 签约面积
edit-field-not-beside = 不宜相邻名单
edit-field-venue = 场馆
edit-field-first-day = 首日
edit-field-last-day = 末日
edit-field-revision = 版次
edit-field-plan-date = 图纸日期
edit-field-currency = 币种
edit-field-premium = 开口加价
edit-field-upper-deck-price = 上层价格
edit-field-service-prices = 服务价格
edit-field-fees = 费用
edit-field-approval-deadline = 审图截止日期
edit-field-fascia-deadline = 楣板截止日期
edit-field-fascia-limit = 楣板宽度
edit-field-module = 标摊模数
edit-field-thickness = 厚度
edit-field-section = 截面
edit-field-swing = 开启方式
edit-field-width = 宽度
edit-field-label = 标签
edit-field-power = 电力
edit-field-water = 给水
edit-field-air = 压缩空气
edit-field-internet = 网络
edit-field-drain = 排水
edit-field-load = 承重
edit-field-text = 文字内容
edit-field-text-height = 字高
edit-field-offset = 偏移
edit-refused-nothing = 没有选中任何对象。
edit-refused-locked = 请先解锁{ edit-what }。
edit-refused-hall = 平面图中已没有这个展馆。
edit-refused-off-plan = 平面图的范围为原点周围 { $limit }，此操作会超出范围。
edit-refused-flat = 对象的宽度和深度不能为零。
edit-refused-not-positive = 宽度和深度必须大于零，当前为 { $found }。
edit-refused-no-size = 无法设置{ edit-what }的宽度和深度。
edit-refused-geometry = 该形状不适用于这类对象。
edit-refused-distribute = 等距分布至少需要选中 3 个对象或组合，当前为 { $found } 个。
edit-refused-same-size = 请至少选中 2 个有宽度和深度的对象，当前为 { $found } 个。
edit-refused-group = 组合至少需要选中 2 个对象，当前为 { $found } 个。
edit-refused-ungroup = 所选内容中没有组合：{ edit-what }。
edit-refused-array = 阵列至少需要 1 行 1 列。
edit-refused-paste = 没有可以粘贴到此平面图的内容。
edit-refused-too-many = 一次最多可添加 { $most } 个对象，当前为 { $found } 个。
edit-text-nowhere = 该对象没有可以更改的文字。
edit-refused-not-for = 此操作不适用于{ edit-what }。
edit-refused-length = 长度必须大于零且不超过 { $limit }，当前为 { $found }。
edit-refused-long-text = 文字最多 { $limit } 个字符，当前为 { $found } 个。
edit-refused-area = 面积必须大于零且不超过 { $limit }，当前为 { $found }。
edit-refused-phases = 供电至少需要一相。
edit-refused-number = 本展馆已有编号为 { $number } 的展位。
edit-refused-deck = 二层面积必须大于零且不超过 { $most }，当前为 { $found }。
edit-refused-pavilion = 平面图中已没有这个展区。
edit-refused-exhibitor = 平面图中已没有这家参展商。
edit-refused-block = 展位 { $number } 已由 { $holder } 占用，请先改为可售再锁定。
edit-refused-blocked = 展位 { $number } 已锁定，请先改为可售。
edit-refused-price = 价格不能为负数，也不能超过一万亿。
edit-refused-percent = 比例应在 0% 到 { $most }% 之间。
edit-refused-not-lapsed = 这些展位没有已到期的预留。
edit-refused-raw-only = 审图仅适用于光地：{ edit-what }。
edit-refused-shell-only = 楣板仅适用于标摊：{ edit-what }。
edit-refused-decided = 审定日期不能早于收图日期。
edit-refused-fees = 价目表最多 { $most } 项费用，当前为 { $found } 项。
edit-refused-fascia-limit = 楣板宽度应为 { $least } 到 { $most } 个半角，当前为 { $found }。
edit-refused-module = 模数应在 { $least } 到 { $most } 之间，当前为 { $found }。
edit-refused-aisle = 通道宽度不能小于零，当前为 { $found }。
edit-refused-parts = 此处展位可拆分为 2 至 { $most } 个，当前为 { $found } 个。
edit-refused-cut = 切口必须在 0 与 { $limit } 之间，当前为 { $found }。
edit-refused-loose = 每一部分必须是完整的一块，此切口会得到 { $found } 块。
edit-refused-not-rectangle = 只能切去矩形的一角：{ edit-what }。
edit-refused-merge = 合并时请只选中至少 2 个展位，当前为 { $found } 个。
edit-refused-survivor = 保留的编号必须属于被合并的展位之一。
edit-refused-apart = 展位必须以边相接且没有空隙才能合并：{ edit-what }。
edit-refused-merge-sales = 展位 { $first } 与 { $second } 的占用方不同，请先释放其中一个。
edit-refused-corner = 没有这个顶点。
edit-refused-outline = { edit-what }不能采用这种形状。
edit-refused-few-corners = 轮廓至少需要 3 个顶点，当前为 { $found } 个。
edit-refused-many-corners = 轮廓最多可有 { $most } 个顶点，当前为 { $found } 个。
edit-refused-same-corner = 相邻的两个顶点不能重合。
edit-refused-crossing = 轮廓的边不能相交。
edit-refused-last-hall = 平面图至少需要一个展馆。
edit-refused-sides = 展位最多有 4 个开口，当前为 { $found } 个。
edit-refused-currency = 币种应为三个字母的代码（如 CNY），当前为 { $found }。
edit-template-ballroom = 宴会厅，30 × 20 m
edit-template-standard = 标准展馆，60 × 40 m
edit-template-pavilion = 大型展厅，165 × 70 m
edit-template-large = 有柱大型展馆，120 × 90 m
edit-template-l = 有柱 L 形展馆，90 × 60 m
