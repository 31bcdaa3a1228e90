table-exhibitors = Экспоненты
table-booths = Стенды
table-pavilions = Павильоны
table-id = Идентификатор
table-name = Название
table-name-en = Название (англ.)
table-name-zh = Название (кит.)
table-name-ru = Название (рус.)
table-country = Страна
table-standing = Размещение
table-unplaced = Без стенда
table-online = Только онлайн
table-held-area = Занято
table-contracted = По договору
table-difference = Разница
table-wished-pavilion = Желаемый павильон
table-stands-in = Стоит в павильоне
table-wished-area = Желаемая площадь
table-wished-sides = Желаемые открытые стороны
table-wish-notes = Пожелания
table-attendance = Форма участия
table-contact = Контактное лицо
table-phone = Телефон
table-email = Эл. почта
table-products = Экспонаты
table-power = Электричество
table-water = Вода
table-air = Сжатый воздух
table-internet = Интернет
table-drain = Слив
table-rigging = Подвес
table-not-beside = Не ставить рядом
table-notes = Примечания
table-number = Номер
table-hall = Зал
table-status = Статус
table-held-until = Удержан до
table-exhibitor = Экспонент
table-co-exhibitors = Соэкспоненты
table-pavilion = Павильон
table-area = Площадь
table-width = Ширина
table-depth = Глубина
table-kind = Вид
table-arrangement = Открытые стороны
table-height = Высота
table-upper-deck = Второй этаж
table-price = Цена
table-agreed-price = Согласованная цена
table-countries = Страны
table-target = Целевая площадь
table-planned = Стендов
table-planned-area = Площадь стендов
table-contracted-area = Законтрактовано
table-region-area = Территория
table-color = Цвет
table-organiser = Организатор
table-view-all = Все
table-view-unplaced = Без стенда
table-view-contract-no-booth = Договор есть, стенда нет
table-view-over-area = Больше площади
table-view-under-area = Меньше площади
table-view-no-contact = Без контакта
table-view-online = Только онлайн
table-view-available = Свободные
table-view-lapsed = Удержание истекло
table-view-no-number = Без номера
table-view-no-pavilion = Вне павильонов
table-view-no-price = Без цены
table-derived = «{ $column }» выводится из плана, ввести значение нельзя.
table-no-country = Нет страны «{ $found }».
table-no-pavilion-named = Нет павильона «{ $found }».
table-no-exhibitor-named = Нет экспонента «{ $found }».
table-several-exhibitors = «{ $found }»: таких экспонентов несколько.
table-no-such-choice = «{ $found }» не подходит: столбец «{ $column }».
table-not-held = Срок есть только у удержанного стенда.
table-color-wanted = У павильона всегда есть цвет.
table-line-without-name = В строке нет названия.
table-line-without-booth = На плане нет стенда для этой строки; стенды рисуют на плане.
table-step-column = Изменить «{ $column }» в { $n ->
    [one] { $n } строке
    [few] { $n } строках
   *[other] { $n } строках
}
table-step-rows = Изменить { $n ->
    [one] { $n } строку
    [few] { $n } строки
   *[other] { $n } строк
}
table-step-paste = Вставить { $n ->
    [one] { $n } строку
    [few] { $n } строки
   *[other] { $n } строк
}
table-discount = Скидка
table-approval = Согласование стенда
table-contractor = Застройщик
table-received = Чертежи получены
table-decided = Решение
table-move-in = Монтаж
table-fascia = Фризовая надпись
table-view-not-approved = Стенд не согласован
