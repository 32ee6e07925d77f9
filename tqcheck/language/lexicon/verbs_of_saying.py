"""English verbs of saying."""

from tqcheck.language.lexicon.word_list import words

SAYING = words(
    """said says saying told tells telling added adds adding stated states stating noted notes noting claimed claims
    claiming announced announces announcing argued argues arguing asked asks asking wrote writes writing written
    tweeted tweets posted explained explains explaining insisted insists insisting warned warns warning declared
    declares declaring confirmed confirms stressed stresses stressing emphasised emphasized emphasises emphasizes
    replied replies answered answers responded responds commented comments commenting suggested suggests reported
    reports revealed reveals concluded concludes recalled recalls acknowledged acknowledges mentioned mentions
    remarked remarks quoted quotes cited cites testified recounted continued joked shouted whispered pointed pledged
    assured assures maintained maintains contended lamented cautioned disclosed hinted implied proclaimed protested
    quipped retorted boasted urged
    promised vowed demanded predicted complained observed reiterated reaffirmed denied admitted alleged asserted
    objected objects objecting countered counters countering rebutted confessed conceded reasoned exclaimed pleaded
    apologised apologized"""
)
"""Verbs that hand the words beside them to their subject."""
