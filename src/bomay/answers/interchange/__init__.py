"""People, bodies, posts, tenures and events in the forms of others: FollowTheMoney, Popolo, CSV on the Web."""
