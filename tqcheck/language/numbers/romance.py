"""French and Spanish number words."""

import re

from tqcheck.language.numbers.calendar_words import ONLY_AFTER, SEASONS, WEEKDAYS
from tqcheck.language.numbers.vocabulary import (
    Role,
    Term,
    Vocabulary,
    adding,
    dividing,
    months,
    ordinals,
    playing,
    scales,
)

_FRENCH_ORDINALS = (
    "premier/première/premiers/premières deuxième/second/seconde troisième quatrième cinquième sixième"
    " septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième"
)

FRENCH = Vocabulary(
    terms={
        **adding(
            ["zéro", "un/une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"], range(10)
        ),
        **adding(["dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"], range(10, 17), room=0),
        "dix": Term(10, Role.ADD, 10),
        **adding(
            ["vingt/vingts", "trente", "quarante", "cinquante", "septante", "huitante/octante", "nonante"],
            [20, 30, 40, 50, 70, 80, 90],
            room=10,
        ),
        "soixante": Term(60, Role.ADD, 20),
        **ordinals(_FRENCH_ORDINALS.split(), range(1, 17)),
        **adding(["unième"], [1]),
        **ordinals(["vingtième", "trentième", "centième", "millième"], [20, 30, 100, 1000]),
        **dividing(
            ["tiers", "quart/quarts", "cinquièmes", "sixièmes", "septièmes", "huitièmes", "dixièmes"],
            [3, 4, 5, 6, 7, 8, 10],
        ),
        **{form: Term(100, Role.HUNDRED, 100, bare=True) for form in ("cent", "cents")},
        **{form: Term(12, Role.HUNDRED) for form in ("douzaine", "douzaines")},
        **scales({1000: "mille mil"}, bare=True),
        **scales({10**6: "million millions", 10**9: "milliard milliards", 10**12: "billion billions"}),
        **playing(Role.AND, "et"),
        **playing(Role.HALF, "demi demie moitié"),
        **playing(Role.VAGUE, "plusieurs quelques quelque"),
    },
    months=months(
        "janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août/aout septembre/sept"
        " octobre/oct novembre/nov décembre/déc"
    ),
    scores=True,
    ordinal_suffix=frozenset({"er", "re", "e", "è", "ème", "eme", "ième", "nd", "nde", "ers", "es", "èmes"}),
    short_scales={"md": 10**9, "mds": 10**9, "mrd": 10**9, "mio": 10**6, "mn": 10**6, "k": 1000},
    weekdays=WEEKDAYS["fr"],
    seasons=SEASONS["fr"],
    only_after=ONLY_AFTER["fr"],
)
"""The French vocabulary."""

_SPANISH_UNITS = "cero un/uno/una dos tres cuatro cinco seis siete ocho nueve"
_SPANISH_TEENS = (
    "diez once doce trece catorce quince dieciséis/dieciseis diecisiete dieciocho diecinueve"
    " veinte veintiuno/veintiún/veintiuna/veintiun veintidós/veintidos veintitrés/veintitres veinticuatro"
    " veinticinco veintiséis/veintiseis veintisiete veintiocho veintinueve"
)
_SPANISH_HUNDREDS = (
    "cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas"
    " quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas"
    " novecientos/novecientas"
)
_SPANISH_ORDINALS = (
    "primero/primera/primer/primeros/primeras segundo/segunda tercero/tercera/tercer cuarto/cuarta"
    " quinto/quinta sexto/sexta séptimo/séptima octavo/octava noveno/novena décimo/décima undécimo/undécima"
    " duodécimo/duodécima"
)

SPANISH = Vocabulary(
    terms={
        **adding(_SPANISH_UNITS.split(), range(10)),
        **adding(_SPANISH_TEENS.split(), range(10, 30)),
        **adding(
            ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"],
            range(30, 100, 10),
            room=10,
        ),
        **adding(_SPANISH_HUNDREDS.split(), range(100, 1000, 100), room=100),
        **ordinals(_SPANISH_ORDINALS.split(), range(1, 13)),
        **dividing(
            ["tercio/tercios", "cuartos", "quintos", "sextos", "octavos", "décimos"], [3, 4, 5, 6, 8, 10]
        ),
        **{form: Term(12, Role.HUNDRED) for form in ("docena", "docenas")},
        **scales({1000: "mil"}, bare=True),
        **scales(
            {10**6: "millón millones millon", 10**12: "billón billones billon", 10**9: "millardo millardos"}
        ),
        **playing(Role.AND, "y"),
        **playing(Role.HALF, "medio media mitad"),
        **playing(Role.VAGUE, "varios varias algunos algunas unos unas"),
    },
    months=months(
        "enero/ene febrero/feb marzo abril/abr mayo junio/jun julio/jul agosto/ago septiembre/setiembre/sept/sep"
        " octubre/oct noviembre/nov diciembre/dic"
    ),
    ordinal_suffix=frozenset({"º", "ª", "o", "a", "er", "ero", "era", "ra", "ro", "do", "da", "to", "ta"}),
    short_scales={"k": 1000, "mdd": 10**6},
    weekdays=WEEKDAYS["es"],
    seasons=SEASONS["es"],
    part_after=re.compile(r" parte\b"),
)
"""The Spanish vocabulary."""
