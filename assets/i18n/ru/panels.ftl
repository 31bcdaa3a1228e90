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
