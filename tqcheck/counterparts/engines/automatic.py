"""`auto`: for each direction the first of the known models that may be used for anything."""

from dataclasses import dataclass, field

from tqcheck.core.errors import TranslatorError
from tqcheck.counterparts.engines.base import Translator
from tqcheck.counterparts.engines.transformers_model import TransformersModel
from tqcheck.counterparts.models.known_models import candidates
from tqcheck.counterparts.models.store import Store
from tqcheck.counterparts.translation import Direction


@dataclass(frozen=True)
class Automatic:
    """Chooses among the models that were pulled, or says which one to pull."""

    store: Store
    _chosen: dict[Direction, Translator] = field(default_factory=dict, compare=False)

    serves_both = True

    def for_direction(self, direction: Direction) -> Translator:
        """The model for a direction; a TranslatorError where none is known, or none is here."""
        if direction not in self._chosen:
            names = [model.id for model in candidates(direction)]
            if not names:
                raise TranslatorError(
                    f"auto knows no model from {direction}",
                    cure="name an engine; tqcheck models list shows what is known",
                )
            located = self.store.located(self.store.preferred(names))
            self._chosen[direction] = TransformersModel(located)
        return self._chosen[direction]
