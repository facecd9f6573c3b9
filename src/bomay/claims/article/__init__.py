"""The article as a whole: its sentences, its time and country, what it quotes, and where its news begin."""
