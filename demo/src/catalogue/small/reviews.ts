import { buildReview } from '../new-records.js';
import type { ReviewRecord } from '../records.js';

type Line = [productId: number, reviewer: string, rating: number, text: string, more?: Partial<ReviewRecord>];

/** Oldest first; a day lies between two of them. */
const LINES: Line[] = [
  [101, 'Aiko', 5, 'Tastes like the description, which never happens.', { verified: true }],
  [101, 'Jonas', 4, 'Lovely, but the bag does not close well.'],
  [101, 'Mireille', 5, 'My filter coffee of the year.'],
  [101, 'Pelle', 3, 'Too bright for me & my moka pot.'],
  [
    101,
    'SEO Bot',
    1,
    'Cheap watches at <a href="https://spam.example.test">this shop</a>',
    { status: 'spam' },
  ],
  [101, 'Nadia', 4, 'Good, waiting for moderation.', { status: 'hold' }],
  [102, 'Tomás', 5, 'Blackcurrant indeed.'],
  [103, 'Ingrid', 4, 'Balanced.'],
  [104, 'Ravi', 5, 'Chocolate, chocolate, chocolate.'],
  [104, 'Lena', 4, 'Solid.'],
  [108, 'Uwe', 5, 'We drink nothing else at the workshop.', { verified: true }],
  [108, 'Sofia', 2, 'Dull.'],
  [108, 'Kwame', 4, 'Honest coffee for honest money.'],
  [109, 'Giulia', 5, 'Crema!'],
  [202, 'Haru', 5, '色が鮮やかです。'],
  [204, 'Edda', 3, 'The tin arrived dented.'],
  [206, 'Onno', 5, 'Wie bei Oma 🫖'],
  [301, 'Marek', 5, 'Fast and quiet.', { verified: true }],
  [301, 'Zoë', 4, 'Small hands need patience.'],
  [303, 'Aiko', 5, 'Beautiful.'],
  [303, 'Bo', 1, 'Arrived in three pieces.', { status: 'hold' }],
  [305, 'Uwe', 5, 'They are filters.'],
  [401, 'Lena', 4, 'A cup with character.'],
  [405, 'Nadia', 2, 'The sound is poor in lesson 1.'],
  [114, 'Team', 5, 'Only staff should read this.'],
  [113, 'Roaster', 5, 'A note on a draft.'],
];

const FIRST = Date.UTC(2026, 0, 10, 9, 30);

/** The reviews of the small catalogue: approved, held and spam ones, also of products that are not public. */
export function smallReviews(): ReviewRecord[] {
  return LINES.map(([product_id, reviewer, rating, review, more], index) => {
    const at = new Date(FIRST + index * 86_400_000).toISOString().slice(0, 19);
    const local = new Date(Date.parse(`${at}Z`) + 3_600_000).toISOString().slice(0, 19);
    return buildReview({
      id: 801 + index,
      product_id,
      reviewer,
      rating,
      review,
      date_created: local,
      date_created_gmt: at,
      ...more,
    });
  });
}
