/** The password of every demo account; it works only while demo data is loaded. */
export const DEMO_PASSWORD = 'bangfu-demo'

/** Its Argon2id hash, made once. */
export const DEMO_PASSWORD_HASH = '$argon2id$v=19$m=19456,t=2,p=1$11p+MSfqm7C7lbVTXt2gKg$NOCb8S6kes/p5bC1r00CKO0e21bWjyn0x/t5k3NjDsk'
