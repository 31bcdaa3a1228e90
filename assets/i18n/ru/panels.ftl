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
panels-hall = Зал { $name }
panels-no-hall = Нет зала
panels-unnamed = Без названия
panels-structure = Структура
panels-exhibitors = Экспоненты
panels-to-place = К размещению { $n }
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
panels-kg = { $n } кг
panels-exhibitor = Экспонент
palette-hint = Поиск стендов, экспонентов, павильонов, команд
palette-nothing = Ничего с названием «{ $typed }» нет.
palette-recent = Недавние
palette-keys = ↑ ↓ выбор    Enter выполнить    Esc закрыть
