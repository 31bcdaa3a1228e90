# Цены
sales-line-floor = { $kind } { $area } × { $rate }
sales-line-open-sides = { $n ->
    [2] Вторая открытая сторона
    [3] Три открытые стороны
   *[other] Четыре открытые стороны
} { $share }
sales-line-deck = Второй ярус { $area } по { $share }
sales-line-discount = Скидка { $share }
sales-line-power = Электричество { $power } кВт × { $rate }
sales-line-water = Подключение воды
sales-line-air = Подключение сжатого воздуха
sales-line-internet = Подключение интернета
sales-line-drain = Канализация
sales-line-rigging = Подвес { $load } × { $rate }
sales-line-fee = { $name }, { $n } × { $each }
sales-fee-unnamed = Сбор
sales-discount = Скидка
sales-by-list-total = По прайс-листу
sales-agreed-count = С согласованной ценой
sales-no-rate = В прайс-листе нет ставки для такого стенда.
sales-set-rates = Задать ставки…
# Прайс-лист
sales-price-list = Прайс-лист
sales-edit-list = Изменить прайс-лист
sales-currency = Валюта
sales-floor-prices = Площадь
sales-two-open = Две открытые стороны
sales-three-open = Три открытые стороны
sales-four-open = Четыре открытые
sales-upper-deck = Второй ярус
sales-per-cent-of-rate = % от цены площади
sales-service-prices = Услуги
sales-price-power = Электричество
sales-price-water = Вода
sales-price-air = Сжатый воздух
sales-price-internet = Интернет
sales-price-drain = Канализация
sales-price-rigging = Подвес
sales-connection = подключение
sales-fees = Сборы
sales-fee-add = Добавить сбор
sales-fee-name = Название сбора
sales-fee-amount = Сумма сбора
sales-fee-per = За что берётся
sales-per-booth = Стенд
sales-per-exhibitor = Экспонент
sales-fee-remove = Убрать сбор { $name }
sales-income-all = Доход всех стендов
sales-income-taken = Доход занятых
sales-agreed-stay = { $n ->
    [one] У { $n } стенда согласованная цена, она не изменится.
   *[other] У { $n } стендов согласованные цены, они не изменятся.
}
sales-unpriced = { $n ->
    [one] { $n } стенд без цены.
    [few] { $n } стенда без цены.
   *[other] { $n } стендов без цены.
}
# Удержания
sales-lapsed = { $n ->
    [one] Истекло { $n } день назад
    [few] Истекло { $n } дня назад
   *[other] Истекло { $n } дней назад
}
sales-free = Освободить
sales-free-hint = Стенд станет свободным, экспонент будет снят
sales-held-until = Удержан до { $date }
# История
sales-past = История стенда
sales-past-empty = С этим стендом ещё ничего не происходило.
sales-past-number = Номер { $from } → { $to }
sales-past-status = { $from } → { $to }
sales-past-holder = Держатель { $from } → { $to }
