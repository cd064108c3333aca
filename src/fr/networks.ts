/** A social network or messenger: words posted there are a source of kind `social`, named after it. */
export interface Network {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Names that are also something else and count only after « sur », « réseau », « plateforme » and the like. */
  readonly ambiguous?: readonly string[];
  readonly domains: readonly string[];
}

/** Networks that news articles quote from. */
export const NETWORKS: readonly Network[] = [
  { name: "Twitter", domains: ["twitter.com", "t.co"] },
  { name: "X", aliases: ["X (ex-Twitter)", "X (anciennement Twitter)"], ambiguous: ["X"], domains: ["x.com"] },
  { name: "Facebook", aliases: ["Facebook Live"], domains: ["facebook.com", "fb.com", "fb.watch"] },
  { name: "Instagram", domains: ["instagram.com"] },
  { name: "Telegram", aliases: ["Télégram"], domains: ["t.me", "telegram.org"] },
  { name: "TikTok", aliases: ["Tik Tok"], domains: ["tiktok.com"] },
  { name: "YouTube", domains: ["youtube.com", "youtu.be"] },
  { name: "LinkedIn", domains: ["linkedin.com"] },
  { name: "WhatsApp", domains: ["whatsapp.com"] },
  { name: "Truth Social", domains: ["truthsocial.com"] },
  { name: "Snapchat", domains: ["snapchat.com"] },
  { name: "Mastodon", domains: ["mastodon.social"] },
  { name: "Bluesky", domains: ["bsky.app"] },
  { name: "Threads", ambiguous: ["Threads"], domains: ["threads.net"] },
  { name: "Reddit", domains: ["reddit.com"] },
  { name: "Twitch", domains: ["twitch.tv"] },
  { name: "Dailymotion", domains: ["dailymotion.com"] },
  { name: "Periscope", domains: ["periscope.tv", "pscp.tv"] },
  { name: "Discord", ambiguous: ["Discord"], domains: ["discord.com"] },
  { name: "Medium", ambiguous: ["Medium"], domains: ["medium.com"] },
  { name: "Substack", domains: ["substack.com"] },
  { name: "Tumblr", domains: ["tumblr.com"] },
  { name: "Parler", ambiguous: ["Parler"], domains: ["parler.com"] },
  { name: "Gab", ambiguous: ["Gab"], domains: ["gab.com"] },
  { name: "Rumble", ambiguous: ["Rumble"], domains: ["rumble.com"] },
  { name: "Signal", ambiguous: ["Signal"], domains: ["signal.org"] },
  { name: "VKontakte", aliases: ["VK", "Vkontakte"], domains: ["vk.com"] },
  { name: "Odnoklassniki", domains: ["ok.ru"] },
  { name: "Weibo", aliases: ["Sina Weibo"], domains: ["weibo.com"] },
  { name: "WeChat", aliases: ["Weixin"], domains: ["wechat.com"] },
  { name: "Messenger", ambiguous: ["Messenger"], domains: ["messenger.com"] },
];
