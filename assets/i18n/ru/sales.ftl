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
sales-per-cent-of-rate = % от ставки
sales-per-cent-more = % сверху
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
# Согласование
approval-not-submitted = Не подан
approval-received = Получен
approval-in-review = На проверке
approval-approved = Согласован
approval-returned = Возвращён
deposit-due = Не внесён
deposit-paid = Внесён
deposit-refunded = Возвращён
sales-approval = Согласование стенда
sales-approval-state = Проект
sales-approval-received = Получен
sales-approval-decided = Решение от
sales-contractor = Застройщик
sales-contact = Контакт
sales-phone = Телефон
sales-email = Эл. почта
sales-deposit = Депозит
sales-deposit-state = Состояние
sales-move-in = Монтаж
sales-move-in-hours = С и до
sales-move-in-from = Монтаж с
sales-move-in-to = Монтаж до
sales-bad-time = Это не время. Введите, например, 08:30.
sales-bad-slot = Монтаж должен кончаться позже, чем начинается.
sales-remarks = Замечания
# Фриз
sales-fascia = Фризовая надпись
sales-fascia-en = Надпись на английском
sales-fascia-zh = Надпись на китайском
sales-fascia-ru = Надпись на русском
sales-fascia-missing = Нет фризовой надписи: { $lang }
sales-fascia-wide = Фризовая надпись слишком широка: { $lang }, { $width }
# Удержания и сроки
sales-dues = Удержания и сроки
sales-dues-all = Все
sales-dues-holds = Удержания
sales-dues-approval = Согласование
sales-dues-deposits = Депозиты
sales-dues-fascias = Фризы
sales-dues-filter = Показать
sales-dues-none = Сроков нет.
sales-due-hold = Конец удержания
sales-due-approval = Стенд не согласован: { $state }
sales-due-deposit = Не внесён депозит: { $amount }
sales-today = Сегодня
sales-days-left = { $n ->
    [one] Остался { $n } день
    [few] Осталось { $n } дня
   *[other] Осталось { $n } дней
}
sales-days-over = { $n ->
    [one] Просрочено на { $n } день
    [few] Просрочено на { $n } дня
   *[other] Просрочено на { $n } дней
}
sales-no-day = Без срока
sales-free-one = Освободить стенд { $number }
sales-free-all = { $n ->
    [one] Освободить { $n } истёкшее удержание
    [few] Освободить { $n } истёкших удержания
   *[other] Освободить { $n } истёкших удержаний
}
sales-lapsed-count = { $n ->
    [one] { $n } удержание истекло
    [few] { $n } удержания истекли
   *[other] { $n } удержаний истекло
}
sales-show-booths = Показать на плане
sales-show-booths-hint = Выделить стенды списка, например чтобы разом сменить состояние проектов
sales-copy-fascias = Копировать список фризов
sales-save-fascias = Сохранить список фризов…
sales-fascia-list = Список фризов
sales-fascias-copied = { $n ->
    [one] Скопирована { $n } надпись, для таблицы.
    [few] Скопировано { $n } надписи, для таблицы.
   *[other] Скопировано { $n } надписей, для таблицы.
}
sales-column-booth = Стенд
sales-column-hall = Зал
sales-column-holder = Экспонент
sales-column-width = Ширина
sales-column-remark = Примечание
