entry-empty = Введите значение.
entry-too-long = Не более { $most } символов.
entry-too-deep = Слишком много скобок.
entry-unexpected = Здесь не может стоять «{ $found }».
entry-unfinished = В конце чего-то не хватает.
entry-bad-number = «{ $found }» — не число.
entry-unknown-unit = Неизвестная единица «{ $found }». Годятся м, см, мм, ft, in.
entry-not-a-length = Это не длина.
entry-not-an-area = Это не площадь.
entry-not-an-angle = Это не угол.
entry-not-a-number = Здесь нужно число без единицы.
entry-factor-has-unit = У множителя нет единицы: пишите *2, а не *2 м.
entry-by-zero = На ноль делить нельзя.
entry-too-large = Число слишком велико.
entry-beyond-plan = План не может быть больше { $most }.
entry-negative = Здесь значение не может быть меньше нуля.
entry-not-whole = Здесь нужно целое число.
entry-out-of-range = Число от { $least } до { $most }.
entry-not-a-date = Это не дата. Пишите так: 23.08.2021.
panels-mixed = Разные
panels-search = Поиск
panels-search-in = Поиск: { $name }
panels-nothing-found = Ничего не найдено
panels-languages = Другие языки
panels-other-languages = { $name } на других языках
panels-color = Цвет { $n }
panels-choose-day = { $name }: выбрать день
panels-previous-month = Предыдущий месяц
panels-next-month = Следующий месяц
panels-month = { $month ->
    [1] Январь
    [2] Февраль
    [3] Март
    [4] Апрель
    [5] Май
    [6] Июнь
    [7] Июль
    [8] Август
    [9] Сентябрь
    [10] Октябрь
    [11] Ноябрь
   *[12] Декабрь
} { $year }
weekday-mon = Пн
weekday-tue = Вт
weekday-wed = Ср
weekday-thu = Чт
weekday-fri = Пт
weekday-sat = Сб
weekday-sun = Вс
panels-no-hall = Нет зала
panels-unnamed = Без названия
panels-structure = Структура
panels-resize = Ширина панели
panels-exhibitors = Экспоненты
panels-to-place = Ждут { $n }
panels-filter = Фильтр
panels-filter-structure = Фильтр структуры
panels-filter-exhibitors = Фильтр экспонентов
panels-layers = Слои
panels-no-pavilion = Вне павильонов
panels-no-number = Без номера
panels-unfold = Развернуть: { $name }
panels-hide-layer = Скрыть: { $name }
panels-show-layer = Показать: { $name }
panels-lock-layer = Закрепить: { $name }
panels-unlock-layer = Освободить: { $name }
panels-pavilion-show = Показать на плане
panels-pavilion-select = Выделить его стенды
panels-pavilion-use = Использовать для новых стендов
panels-pavilion-assign = Отнести выделенное к павильону
panels-rename-here = Переименовать здесь
panels-history = История
panels-history-start = При открытии
panels-history-now = План как сейчас
panels-history-back = Отменить { $n ->
    [one] { $n } шаг
    [few] { $n } шага
   *[other] { $n } шагов
}
panels-history-forward = Повторить { $n ->
    [one] { $n } шаг
    [few] { $n } шага
   *[other] { $n } шагов
}
panels-without-booth = Без стенда
panels-with-booth = Со стендом
panels-online-only = Только онлайн
panels-no-exhibitors = Экспонентов пока нет
panels-show-booths = Показать на плане
panels-assign-to = Отдать стенд { $number } этому экспоненту
panels-assign-to-many = Отдать { $n ->
    [one] { $n } выделенный стенд
    [few] { $n } выделенных стенда
   *[other] { $n } выделенных стендов
} этому экспоненту
panels-menu-align = Выравнивание
panels-menu-turn = Поворот и отражение
panels-menu-order = Порядок
panels-menu-select = Выделить
panels-status = Статус
panels-kind = Тип
panels-pavilion = Павильон
panels-none = Нет
panels-kw = { $n } кВт
panels-exhibitor = Экспонент
palette-hint = Поиск стендов, экспонентов, павильонов, команд
palette-nothing = Ничего с названием «{ $typed }» нет.
palette-recent = Недавние
palette-keys = ↑ ↓ выбор    Enter выполнить    Esc закрыть
panels-agreed = Согласовано
panels-air = Сжатый воздух
panels-angle = Угол
panels-area = Площадь
panels-area-of = { $held } из { $contracted }
panels-as-hall = Как в зале
panels-booth = Стенд { $number }
panels-by-list = По прайсу
panels-choose-exhibitor = Выбрать экспонента
panels-clear-height = Высота в свету
panels-clear-width = Ширина в свету
panels-colour = Цвет
panels-construction = Застройка
panels-countries = Страны
panels-country-add = Добавить страну
panels-country-remove = Убрать: { $name }
panels-depth = Глубина
panels-depth-letter = Г
panels-drain = Слив
panels-event = Всё мероприятие
panels-floor-load = Нагрузка
panels-gross = Брутто
panels-hall-values = Зал
panels-halls = Залы
panels-height = Высота
panels-held-open = Без срока
panels-held-until = Удержан до
panels-internet = Интернет
panels-keep-these = Оставить выделенными только эти
panels-label = Метка
panels-leased = Арендовано
panels-length = Длина
panels-load = Нагрузка
panels-lock = Закрепить
panels-name = Название
panels-net-share = { $share } брутто площади
panels-new-exhibitor = Новый экспонент
panels-no-hall-yet = В этом плане ещё нет зала.
panels-no-target = Без цели
panels-nobody = Ни с кем
panels-north = Север
panels-notes = Заметки
panels-number = Номер
panels-occupancy = Занятость
panels-occupancy-share = { $share } продаваемой площади удержано, забронировано или законтрактовано
panels-offset = Отступ
panels-one-phase = Однофазное
panels-organiser = Организатор
panels-phases = Фазы
panels-place = Место
panels-power = Электричество
panels-price = Цена
panels-region-area = Площадь области
panels-rigging = Подвес
panels-rows = Ряды
panels-seats = Мест в ряду
panels-seats-total = Всего мест
panels-section = Сечение
panels-selected = Выделено
panels-services = Заказанные услуги
panels-share-end = Убрать: { $name }
panels-share-with = Делит с
panels-shared-with = Делит с
panels-side = { $side } сторона: { $state }
panels-side-closed = закрыта
panels-side-open = открыта
panels-sides-by-hand = Задано вручную
panels-sides-derive = Определить заново
panels-sides-derived = По соседям и проходам
panels-sprinklers = Спринклеры
panels-storey = Этаж
panels-supplies = Подключения
panels-swing = Открывание
panels-target = Цель
panels-text-height = Высота текста
panels-thickness = Толщина
panels-three-phases = Трёхфазное
panels-to-ceiling = До потолка
panels-trench-width = Ширина канала
panels-unit-kg = кг
panels-unit-kw = кВт
panels-unit-litres = л/мин
panels-unit-load = кг/м²
panels-unit-mbits = Мбит/с
panels-unknown = Неизвестно
panels-unlock = Освободить
panels-upper-deck = Второй этаж
panels-water = Вода
panels-whole-hall = Весь зал
panels-width = Ширина
panels-width-letter = Ш
panels-x = Положение X
panels-y = Положение Y
panels-arrangement = { $kind } · { $n ->
    [0] закрыт
   *[other] открыто { $n }
}
panels-booths = { $n ->
    [one] { $n } стенд
    [few] { $n } стенда
   *[other] { $n } стендов
}
panels-records = { $n ->
    [one] { $n } объект
    [few] { $n } объекта
   *[other] { $n } объектов
}
panels-planned = В плане, { $n ->
    [one] { $n } стенд
    [few] { $n } стенда
   *[other] { $n } стендов
}
panels-contracted = Законтрактовано, { $n ->
    [one] { $n } стенд
    [few] { $n } стенда
   *[other] { $n } стендов
}
panels-net-area = Нетто
panels-installed = Установлены
panels-select-status = Выделить { $n ->
    [one] { $n } стенд
    [few] { $n } стенда
   *[other] { $n } стендов
}
panels-to-place-hint = { $n ->
    [one] { $n } экспонент ждёт стенда
    [few] { $n } экспонента ждут стенда
   *[other] { $n } экспонентов ждут стенда
}
panels-one-more = Добавить
